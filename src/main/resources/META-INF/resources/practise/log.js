import { h, renew } from '../panel/dom.js';
import { underlined } from '../panel/draft.js';
import { name } from '../panel/words.js';
import { bubble } from '../shell/bubble.js';
import { called } from './temperature.js';

/** The talk, and under each reply how the customer took it and why. */
export function log(list) {
  return {
    show({ turns, beats, seed }) {
      while (list.children.length > turns.length) list.lastElementChild.remove();
      turns.forEach((turn, i) => {
        if (!list.children[i]) list.append(h('li', { id: `turn-${i + 1}`, tabindex: -1 }));
        const item = list.children[i];
        item.className = `turn ${turn.role}`;
        const beat = beats.get(turn.id);
        renew(item, [seed, turn, beat], () => [...bubble(turn, { agent: 'You' }, beat && underlined(turn.text, beat.draft.matches)), beat && took(beat)]);
      });
    },
  };
}

function took({ before, after, because, draft }) {
  const move = before === after ? `Still ${called(after).toLowerCase()}` : `${called(before)} → ${called(after).toLowerCase()}`;
  return h('ul', { class: 'plain notes' },
    h('li', { 'data-state': after }, h('b', {}, move)),
    because.map(reason),
    draft.matches.map(({ message }) => h('li', { 'data-kind': 'chance' }, h('p', {}, h('b', {}, 'Your words: '), message))));
}

const reason = ({ id, points, text }) => h('li', { 'data-kind': points > 0 ? 'better' : points < 0 ? 'worse' : 'given' },
  h('p', { class: 'row' }, h('span', {}, h('span', { class: 'sign', 'aria-hidden': 'true' }, points > 0 ? '▲' : points < 0 ? '▼' : '·'),
    h('span', { class: 'hear' }, points > 0 ? 'Cooled: ' : points < 0 ? 'Heated: ' : ''), text), h('span', { class: 'soft' }, name(id))));
