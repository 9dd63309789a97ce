import { h } from '../panel/dom.js';

/** Fills a choice of the sample conversations and loads the chosen one; `none` names the choice of no sample. Returns the samples. */
export async function samples(choice, none, load) {
  const all = await fetch('/samples/index.json').then((response) => response.json());
  choice.append(h('option', { value: '' }, none), ...all.map(({ id, title }) => h('option', { value: id }, title)));
  choice.addEventListener('change', () => load(all.find(({ id }) => id === choice.value) ?? { turns: [] }));
  return all;
}
