import { h, renew } from '../panel/dom.js';
import { coach } from '../review/coach.js';
import { curve } from '../review/curve.js';
import { overview } from '../review/techniques.js';
import { lay } from '../shell/finished.js';

const ENDS = {
  settled: 'The customer is calm. You got there.',
  escalated: 'The customer has given up on this talk. Look at what heated it, then try again.',
  unresolved: 'Many replies, and it is still open. Look at what moved the customer, then try again.',
};

/** How the talk ended, and the look back on it; empty while it goes on. */
export function ending(place) {
  const outcome = h('p', { class: 'outcome', role: 'status' });
  const look = h('div');
  place.append(outcome, look);
  return {
    show({ turns, scenario }, { ended, state, reflection }) {
      place.hidden = false;
      outcome.textContent = ended ? ENDS[ended] : '';
      outcome.dataset.state = state;
      renew(look, ended && turns, () => (ended && reflection ? parts(turns, reflection) : []));
      if (ended) lay({ turns, context: { facts: scenario.facts } });
    },
  };
}

const parts = (turns, reflection) => [curve(turns, reflection), coach(turns, reflection), overview(turns, reflection),
  h('p', { class: 'send' }, h('a', { class: 'button', href: '/review/#laid' }, 'See it all on the transcript'))];
