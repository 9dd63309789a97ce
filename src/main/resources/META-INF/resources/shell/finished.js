const PLACE = 'evenkeel-finished';

/** Lays a finished conversation aside for the review page. It stays in this tab and goes with it. */
export const lay = (conversation) => sessionStorage.setItem(PLACE, JSON.stringify(conversation));

/** The conversation that was laid aside, or undefined. */
export const laid = () => JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') ?? undefined;
