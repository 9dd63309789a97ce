import { h } from '../panel/dom.js';

/** The number of a turn as a person counts, 1..; 0 when it is not there. */
export const number = (turns, id) => turns.findIndex((turn) => turn.id === id) + 1;

/** A link to a turn on the transcript, or nothing when it is not there. */
export function toTurn(turns, id) {
  const n = number(turns, id);
  return n > 0 && h('a', { href: `#turn-${n}`, class: 'to' }, `turn ${n}`);
}
