import { h, say, set } from '../panel/dom.js';
import { name } from '../panel/words.js';

const STATES = ['calm', 'uneasy', 'angry', 'furious', 'gone'];
const NAMES = { gone: 'Has given up' };

/** The name of a state, for a person. */
export const called = (state) => NAMES[state] ?? name(state);

/** How heated the customer is: a word and a meter, coolest first. */
export function temperature() {
  const word = h('strong');
  const steps = STATES.map(() => h('i'));
  const meter = h('div', { class: 'meter', role: 'meter', 'aria-label': 'How heated', 'aria-valuemin': 1, 'aria-valuemax': STATES.length }, steps);
  return {
    node: h('div', { class: 'temperature' }, h('p', { class: 'row' }, word, h('span', { class: 'soft' }, 'goal: calm')), meter),
    show(state) {
      const heat = STATES.indexOf(state);
      say(word, called(state));
      set(meter, { 'aria-valuenow': heat + 1, 'aria-valuetext': called(state) });
      set(meter.parentNode, { 'data-state': state });
      steps.forEach((step, i) => step.toggleAttribute('data-on', i <= heat));
    },
  };
}
