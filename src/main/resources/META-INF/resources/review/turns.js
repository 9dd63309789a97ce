import { h } from '../panel/dom.js';

/** The number of a turn as a person counts, 1..; 0 when it is not there. */
export const number = (turns, id) => turns.findIndex((turn) => turn.id === id) + 1;

/** A link to a turn on the transcript, or nothing when it is not there. The address of the page stays, since it may say what is open. */
export function toTurn(turns, id) {
  const n = number(turns, id);
  return n > 0 && h('a', { href: `#turn-${n}`, class: 'to', onclick: go }, `turn ${n}`);
}

function go(event) {
  event.preventDefault();
  const turn = document.getElementById(event.currentTarget.hash.slice(1));
  turn?.scrollIntoView({ block: 'center' });
  turn?.focus({ preventScroll: true });
}
