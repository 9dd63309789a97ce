import { h, renew, say, section, set } from './dom.js';
import { name } from './words.js';

/** Phrasings to send. Cards that stay keep their gaps and focus; newer ones wait while one is in use. */
export function suggestions(out) {
  const none = h('p', { class: 'soft' });
  const list = h('ol', { class: 'plain' });
  const fresh = h('button', { type: 'button', hidden: true, onclick: () => place() }, 'Show newer ones');
  const node = section('suggestions', 'You could say', none, list, fresh);
  let cards = new Map();
  let latest = [];

  function place() {
    const before = cards;
    cards = new Map(latest.map((suggestion) => [key(suggestion), before.get(key(suggestion)) ?? card(suggestion, out)]));
    latest.forEach((suggestion) => cards.get(key(suggestion)).use(suggestion));
    renew(list, latest.map(key), () => [...cards.values()].map((each) => each.node));
    fresh.hidden = true;
  }

  return {
    node,
    show(answer) {
      latest = answer.suggestions;
      none.hidden = latest.length > 0;
      say(none, none.hidden ? '' : quiet(answer));
      list.toggleAttribute('data-hold', answer.hold.active);
      const same = latest.map(key).join() === [...cards.keys()].join();
      fresh.hidden = same || !list.matches(':focus-within');
      if (fresh.hidden) place();
    },
  };
}

const key = ({ technique, text }) => `${technique}|${text}`;

const quiet = ({ language }) => (language.supported ? 'Nothing to add. Your own words are fine here.' : 'No advice in this language yet.');

function card(first, out) {
  let { id } = first;
  const gaps = [];
  const parts = first.text.split(/(\[[^\]]*\])/).map((part) => {
    if (first.placeholders.length === 0 || part[0] !== '[') return part;
    const label = part.slice(1, -1);
    const gap = h('input', { 'aria-label': label, placeholder: label, size: Math.min(part.length, 24), dir: 'auto' });
    gaps.push(gap);
    return gap;
  });
  const text = () => parts.map((part) => part.value?.trim() || (part.value == null ? part : `[${part.placeholder}]`)).join('');
  const told = h('span', { class: 'soft', role: 'status' });
  const tell = (event) => out.feedback({ suggestion_id: id, event, technique: first.technique });
  const button = (label, onclick, more) => h('button', { type: 'button', 'aria-label': `${label}: ${name(first.technique)}`, onclick, ...more }, label);
  const used = (words) => {
    say(told, gaps.some((gap) => gap.value.trim() === '') ? `${words} A gap is still empty.` : words);
    tell('inserted');
  };

  const insert = button('Insert', () => { out.insert(text()); used('Inserted.'); }, { class: 'insert' });
  const copy = button('Copy', () => out.copy(text()).then(() => used('Copied.'), () => say(told, 'Copying is not allowed here.')));
  const wrong = button('It is wrong', () => { tell('wrong'); say(told, 'Noted, thank you.'); }, { hidden: true });
  const later = button('Not now', () => {
    const off = node.toggleAttribute('data-off');
    set(later, { 'aria-pressed': `${off}` });
    insert.hidden = copy.hidden = off;
    wrong.hidden = !off;
    say(told, '');
    if (off) tell('dismissed');
  }, { 'aria-pressed': 'false' });
  const node = h('li', { class: 'suggestion' },
    h('p', { class: 'row' }, h('b', {}, name(first.technique)), first.confidence === 'low' && h('span', { class: 'soft' }, 'not sure')),
    h('p', { class: 'words', dir: 'auto' }, parts), h('p', { class: 'soft why' }, first.reason.text),
    h('div', { class: 'buttons' }, insert, copy, later, wrong, told));
  tell('displayed');
  return { node, use: (newer) => { id = newer.id; } };
}
