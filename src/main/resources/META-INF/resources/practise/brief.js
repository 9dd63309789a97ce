import { h, renew, section } from '../panel/dom.js';
import { name } from '../panel/words.js';
import { temperature } from './temperature.js';

/** What the trainee sees beside the talk: how heated the customer is, what is known and what may be offered. */
export function brief(place) {
  const heat = temperature();
  const known = h('div');
  place.append(section('heat', 'The customer', heat.node), known);
  return {
    show(scenario, state) {
      heat.show(state);
      renew(known, scenario.id, () => about(scenario));
    },
  };
}

function about({ facts, may_offer: offers, update_within: update, followup, handoff_route: route, focus, trains }) {
  const rows = [...Object.entries(facts).map(([fact, value]) => [name(fact), value]), ['Next news', update], ['Follow-up', followup], ['Hand over to', route]];
  return h('details', { open: matchMedia('(min-width: 52rem)').matches }, h('summary', {}, 'Your brief'),
    section('known', 'What you know', h('dl', {}, rows.filter(([, value]) => value).flatMap(([term, value]) => [h('dt', {}, term), h('dd', {}, value)]))),
    offers.length > 0 && section('offers', 'You may', h('ul', {}, offers.map((offer) => h('li', {}, offer)))),
    section('focus', 'Good for', h('p', {}, trains), h('details', {}, h('summary', {}, 'A hint'), h('p', {}, `It calls for: ${focus.map(name).join(', ')}.`))));
}
