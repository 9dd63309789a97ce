import { h, renew, say, section } from './dom.js';
import { count } from './words.js';

/** The agent's own words: what would make things worse is underlined, kinder words are a click away. */
export function draftCheck(out) {
  const text = h('p', { class: 'draft', dir: 'auto' });
  const list = h('ul', { class: 'plain' });
  const status = h('p', { class: 'soft', role: 'status' });
  const node = section('check', 'Your draft', status, text, list);
  node.hidden = true;

  return {
    node,
    clear() {
      node.hidden = true;
    },
    show(draft, { matches, rewrite }) {
      if (matches.length > 0) node.hidden = false;
      say(status, matches.length === 0 ? 'Reads well.' : `${count(matches.length, 'place')} to look at`);
      text.hidden = matches.length === 0;
      renew(text, [draft, matches], () => underlined(draft, matches));
      renew(list, [draft, matches], () => [
        ...matches.map((match) => h('li', {}, h('p', {}, match.message), match.replacements.slice(0, 2).map((to) => fix(draft, match, to.value)))),
        rewrite.applied.length > 1 && h('li', {}, h('button', { type: 'button', onclick: () => out.replace(rewrite.text) }, 'Use all kinder wordings')),
      ]);
    },
  };

  function fix(draft, { offset, length }, value) {
    const better = draft.slice(0, offset) + value + draft.slice(offset + length);
    const label = value.trim() === '' ? 'Leave it out' : `→ ${value}`;
    return h('button', { type: 'button', class: 'fix', dir: 'auto', onclick: () => out.replace(better) }, label);
  }
}

/** A draft as text and marks; matches never overlap. */
export function underlined(draft, matches) {
  const parts = [];
  let from = 0;
  for (const { offset, length, message } of matches) {
    parts.push(draft.slice(from, offset), h('mark', { title: message }, draft.slice(offset, offset + length)));
    from = offset + length;
  }
  return [...parts, draft.slice(from)];
}
