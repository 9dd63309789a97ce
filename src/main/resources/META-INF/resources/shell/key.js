const PLACE = 'evenkeel-key';

/** The key that was typed in this tab, or an empty text. It is forgotten with the tab. */
export const key = () => sessionStorage.getItem(PLACE) ?? '';

/** Keeps a key for this tab. */
export const keep = (value) => sessionStorage.setItem(PLACE, value.trim());
