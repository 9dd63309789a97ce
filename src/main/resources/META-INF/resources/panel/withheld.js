import { h, renew, say } from './dom.js';
import { count, name } from './words.js';

/** What was considered and held back, behind a disclosure. */
export function withheld() {
  const label = h('summary');
  const list = h('ul', { class: 'plain' });
  const node = h('details', { class: 'withheld' }, label, list);
  return {
    node,
    show({ withheld }) {
      node.hidden = withheld.length === 0;
      say(label, `${count(withheld.length, 'idea')} held back`);
      renew(list, withheld, () => withheld.map((idea) =>
        h('li', {}, h('b', {}, name(idea.technique)), h('p', { class: 'soft' }, idea.detail || name(idea.reason_code)))));
    },
  };
}
