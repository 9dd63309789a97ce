import { h, say, set, section } from './dom.js';
import { name } from './words.js';

const BANDS = ['low', 'elevated', 'high', 'critical'];

/** How likely it is that the conversation escalates: words, a meter, what to do. */
export function risk() {
  const band = h('strong');
  const odds = h('span', { class: 'soft' });
  const steps = BANDS.map(() => h('i'));
  const meter = h('div', { class: 'meter', role: 'meter', 'aria-label': 'Escalation risk', 'aria-valuemin': 0, 'aria-valuemax': 100 }, steps);
  const action = h('p', { class: 'action' });
  const node = section('risk', 'Escalation risk', h('p', { class: 'row' }, band, odds), meter, action);

  return {
    node,
    show({ escalation }) {
      node.hidden = !escalation.band;
      if (node.hidden) return;
      const chance = inTen(escalation.risk);
      const todo = escalation.decision.action;
      set(node, { 'data-band': escalation.band });
      say(band, name(escalation.band));
      say(odds, chance);
      set(meter, { 'aria-valuenow': Math.round(escalation.risk * 100), 'aria-valuetext': `${name(escalation.band)}: ${chance}` });
      steps.forEach((step, i) => step.toggleAttribute('data-on', i <= BANDS.indexOf(escalation.band)));
      action.hidden = todo === 'none';
      say(action, `→ ${name(todo)}`);
    },
  };
}

/** Whether a band is one to interrupt a person for. */
export const isGrave = (band) => BANDS.indexOf(band) > 1;

function inTen(risk) {
  const tenths = Math.round(risk * 10);
  return `${tenths < 1 ? 'less than 1' : tenths > 9 ? 'more than 9' : `about ${tenths}`} in 10 chats like it`;
}
