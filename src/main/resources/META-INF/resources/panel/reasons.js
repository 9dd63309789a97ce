import { h, renew, section } from './dom.js';
import { name } from './words.js';

const AROUND = 48;

/** Why: the words that raised or lowered the risk, marked where they were said. */
export function reasons() {
  const list = h('ul', { class: 'plain' });
  const node = section('reasons', 'Why', list);
  return {
    node,
    show({ evidence }, turns) {
      node.hidden = evidence.length === 0;
      renew(list, evidence, () => evidence.map((reason) => item(reason, turns.find((turn) => turn.id === reason.turn_id))));
    },
  };
}

function item({ signal, contribution, start, end }, turn) {
  const up = contribution > 0;
  const size = Math.abs(contribution);
  const much = size >= 1.5 ? ' a lot' : size < 0.4 ? ' a little' : '';
  return h('li', {},
    h('p', { class: 'row' }, h('b', {}, name(signal)),
      h('span', { class: `soft ${up ? 'up' : 'down'}` }, h('span', { 'aria-hidden': 'true' }, up ? '▲ ' : '▼ '), `${up ? 'raises' : 'lowers'} it${much}`)),
    turn && start != null && quote(turn, start, end));
}

function quote({ role, text }, start, end) {
  const from = start > AROUND ? cut(text, start - AROUND) : 0;
  const to = text.length - end > AROUND ? cut(text, end + AROUND) : text.length;
  return h('blockquote', { dir: 'auto' }, h('span', { class: 'hear' }, `${role}: `),
    from > 0 && '…', text.slice(from, start), h('mark', {}, text.slice(start, end)), text.slice(end, to), to < text.length && '…');
}

/** The word boundary at or before `index`; no character is cut in two. */
function cut(text, index) {
  const space = text.lastIndexOf(' ', index);
  const at = index - space < 24 ? space + 1 : index;
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at - 1 : at;
}
