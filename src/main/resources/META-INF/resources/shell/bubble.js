import { h } from '../panel/dom.js';

const WHO = { customer: 'Customer', agent: 'Agent', bot: 'Bot', system: 'System', private: 'Private note' };

/** Who said a turn and the words, for a list item of the class `turn`. `names` are other names of roles, `words` the text with its marks. */
export const bubble = ({ role, text }, names = {}, words = text) =>
  [h('span', { class: 'who' }, names[role] ?? WHO[role] ?? role), h('p', { dir: 'auto' }, words)];
