import { h } from '../panel/dom.js';
import { bubble } from '../shell/bubble.js';
import { notes } from './notes.js';

const SIGN = { better: '▲', worse: '▼', given: '✓', chance: '○', keep: '★', try: '→', open: '?' };

/** The transcript, with what there is to say of a turn below it. Without a look back, the transcript alone. */
export function annotated(turns, context, look) {
  const said = look ? notes(look) : new Map();
  return h('ol', { class: 'turns' }, turns.map((turn, i) =>
    h('li', { class: `turn ${turn.role}`, id: `turn-${i + 1}`, tabindex: -1 },
      bubble(turn, { customer: context.customer_name }),
      said.has(turn.id) && h('ul', { class: 'plain notes' }, said.get(turn.id).map(note)))));
}

const note = ({ kind, title, text, offered }) => h('li', { 'data-kind': kind },
  h('p', {}, h('span', { 'aria-hidden': 'true', class: 'sign' }, SIGN[kind]), h('b', {}, title)),
  text && h('p', { class: 'soft' }, text),
  offered && h('blockquote', { dir: 'auto' }, h('span', { class: 'soft' }, 'You could have said: '), offered));
