import { h, section } from '../panel/dom.js';
import { name } from '../panel/words.js';
import { toTurn } from './turns.js';

/** What the customer needed, and whether and where it came. */
export function overview(turns, look) {
  const needed = look.techniques.filter(({ verdict }) => verdict !== 'not_needed');
  const node = section('needed', 'What was needed', h('ul', { class: 'plain' }, needed.map((chance) => line(turns, chance))));
  node.hidden = needed.length === 0;
  return node;
}

const line = (turns, { technique, verdict, needed_at: needed, given_at: given }) => h('li', { class: 'row', 'data-kind': verdict === 'given' ? 'given' : 'chance' },
  h('span', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, verdict === 'given' ? '✓' : '○'), name(technique)),
  h('span', { class: 'soft' }, verdict === 'given'
    ? [given === needed ? 'given at once, ' : 'given, ', toTurn(turns, given)]
    : ['missing, ', toTurn(turns, needed)]));
