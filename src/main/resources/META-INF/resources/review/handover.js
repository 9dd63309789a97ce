import { h, say, section } from '../panel/dom.js';
import { name } from '../panel/words.js';

/** What a colleague who takes over should know, to copy as one text. */
export function handover({ handover: { issue, problem, tried, promised, feeling, text } }) {
  const told = h('span', { class: 'soft', role: 'status' });
  const copy = h('button', { type: 'button', onclick: () => navigator.clipboard.writeText(text)
    .then(() => say(told, 'Copied.'), () => say(told, 'Copying is not allowed here.')) }, 'Copy the hand-over');
  const entry = (term, quotes) => quotes.length > 0 && [h('dt', {}, term), quotes.map(({ words }) => h('dd', { dir: 'auto' }, words))];
  return section('handover', 'Hand-over',
    h('dl', {},
      [entry('The matter', issue ? [issue] : []), entry('Done or proposed', tried), entry('Promised', promised)].filter(Boolean).flat(2),
      problem.id !== 'none' && [h('dt', {}, 'Kind of problem'), h('dd', {}, `${name(problem.id)}, ${problem.severity}`)],
      [h('dt', {}, 'How they feel'), h('dd', { 'data-level': feeling }, name(feeling))]),
    h('p', { class: 'send' }, copy, told));
}
