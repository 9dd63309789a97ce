import { h, section } from '../panel/dom.js';
import { OPEN } from './notes.js';
import { toTurn } from './turns.js';

/** What was left open when the conversation ended. */
export function leftOpen(turns, look) {
  const items = look.left_open.map(({ kind, turn_id: id, words }) => h('li', {},
    h('p', { class: 'row' }, h('b', {}, OPEN[kind]), h('span', { class: 'soft' }, toTurn(turns, id))),
    words && h('blockquote', { dir: 'auto' }, words)));
  return section('open', 'Left open', items.length > 0 ? h('ul', { class: 'plain' }, items) : h('p', { class: 'soft' }, 'Nothing, as far as the words tell.'));
}
