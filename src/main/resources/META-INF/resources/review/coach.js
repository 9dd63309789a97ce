import { h, section } from '../panel/dom.js';
import { toTurn } from './turns.js';

/** One thing to keep and one to try, or why there is neither. */
export function coach(turns, look) {
  const tip = (kind, title, { text, turn_id: id }) => h('div', { class: 'tip', 'data-kind': kind }, h('h3', {}, title, ' ', toTurn(turns, id)), h('p', {}, text));
  const tips = [look.keep && tip('keep', 'Keep', look.keep), look.try && tip('try', 'Try next time', look.try), look.note && h('p', {}, look.note)];
  return section('coach', 'To take along', ...(tips.some(Boolean) ? tips : [h('p', { class: 'soft' }, 'Nothing that stands out.')]));
}
