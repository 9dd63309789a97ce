/** Makes an element. Text stays text, whatever is in it. */
export const h = (tag, props = {}, ...children) => fill(set(document.createElement(tag), props), children);

/** Makes an SVG element. */
export const s = (tag, props = {}, ...children) =>
  fill(set(document.createElementNS('http://www.w3.org/2000/svg', tag), props), children);

/** Sets attributes and, under `on…`, listeners. False and null remove. */
export function set(node, props) {
  for (const [name, value] of Object.entries(props)) {
    if (name.startsWith('on')) node.addEventListener(name.slice(2), value);
    else if (value === false || value == null) node.removeAttribute(name);
    else if (node.getAttribute(name) !== String(value)) node.setAttribute(name, value === true ? '' : value);
  }
  return node;
}

function fill(node, children) {
  node.append(...children.flat().filter((child) => child != null && child !== false));
  return node;
}

/** Sets a text only if it differs: nothing is announced for nothing. */
export function say(node, text) {
  if (node.textContent !== text) node.textContent = text;
}

const shown = new WeakMap();

/** Rebuilds what is inside only if `key` differs from the last time. */
export function renew(node, key, make) {
  const now = JSON.stringify(key);
  if (shown.get(node) === now) return;
  shown.set(node, now);
  node.replaceChildren(...[make()].flat().filter(Boolean));
}

/** A section with a heading that screen readers find. */
export function section(name, title, ...children) {
  return h('section', { class: name, 'aria-labelledby': `ek-${name}` }, h('h2', { id: `ek-${name}` }, title), children);
}
