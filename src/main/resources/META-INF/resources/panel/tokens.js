/** Colours and sizes of the panel and the pages. A host sets `--evenkeel-…` for its own. */
export const tokens = new CSSStyleSheet();
const own = (name, value) => `--ek-${name}:var(--evenkeel-${name},${value});`;
const both = (name, light, dark) => own(name, `light-dark(${light},${dark})`);

tokens.replaceSync(`:root,:host{color-scheme:light dark;
${both('paper', '#fff', '#171c22')}${both('sunk', '#f4f6f8', '#1f262e')}${both('ink', '#1b2530', '#e7ecf1')}
${both('soft', '#55616e', '#a5b1bd')}${both('line', '#d9e0e6', '#333e49')}${both('edge', '#7d8a97', '#6f7d8b')}
${both('accent', '#0b6a74', '#63c5cf')}${both('mark', '#fdecc2', '#574514')}
${both('low', '#2b7a57', '#5cbb8c')}${both('elevated', '#8a6200', '#dcae48')}${both('high', '#b14d0c', '#f2935a')}${both('critical', '#b42a22', '#ff8379')}
${own('font', 'system-ui,-apple-system,"Segoe UI",Roboto,sans-serif')}
--ek-small:.75rem;--ek-text:.875rem;--ek-large:1.125rem;--ek-gap:.75rem;--ek-round:.5rem}
:root[data-theme=light],:host([theme=light]){color-scheme:light}
:root[data-theme=dark],:host([theme=dark]){color-scheme:dark}`);
