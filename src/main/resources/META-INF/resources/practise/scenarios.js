import { h } from '../panel/dom.js';
import { called } from './temperature.js';

/** The customers to choose from, each a link to its own address. */
export const cards = (scenarios) => scenarios.map(({ id, title, trains, industry, start }) => h('li', {},
  h('a', { href: `#${id}` },
    h('b', {}, title),
    h('span', {}, trains),
    h('span', { class: 'row soft' }, h('span', {}, industry), h('span', { class: 'state', 'data-state': start }, `begins ${called(start).toLowerCase()}`)))));
