import { h, renew } from './dom.js';
import { inside, name } from './words.js';

/** Before any advice: open gates and what to do first. */
export function cards() {
  const node = h('div', { class: 'cards' });
  return {
    node,
    show({ cards, escalation }) {
      const bare = escalation.gates.filter((gate) => !cards.some((card) => card.gate === gate.id));
      renew(node, [cards, bare.map((gate) => gate.id)], () => [...cards.map(card), ...bare.map(gateLine)]);
      node.hidden = !node.childElementCount;
    },
  };
}

function card({ gate, title, text, contacts, source, date }) {
  return h('article', { class: 'card', 'data-gate': gate },
    h('h2', {}, title),
    h('p', {}, text),
    contacts.length > 0 && h('ul', {}, contacts.map((contact) => h('li', {}, contact))),
    h('p', { class: 'soft' }, [source, date && `checked ${date}`].filter(Boolean).join(', ')));
}

const gateLine = (gate) => h('p', { class: 'gate' }, name(gate.id),
  gate.suppresses.length > 0 && h('span', { class: 'soft' }, `No: ${gate.suppresses.map(inside).join(', ')}`));
