import { h } from '../panel/dom.js';
import { tokens } from '../panel/tokens.js';
import { pages } from './pages.js';

const THEMES = { auto: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' };

document.adoptedStyleSheets.push(tokens);
applyTheme(remembered());

/** The head of every page: the name, the navigation and the theme. Call it once, when the page has been read. */
export function shell() {
  const theme = h('button', { type: 'button', class: 'quiet', onclick: () => {
    const names = Object.keys(THEMES);
    const next = names[(names.indexOf(remembered()) + 1) % names.length];
    sessionStorage.setItem('evenkeel-theme', next);
    applyTheme(next);
    theme.textContent = THEMES[next];
  } }, THEMES[remembered()]);
  document.querySelector('header').append(
    h('a', { class: 'brand', href: '/' }, 'Evenkeel'),
    h('nav', { 'aria-label': 'Pages' }, pages.map((page) =>
      h('a', { href: page.path, 'aria-current': page.path === location.pathname.replace(/\/?$/, '/') && 'page' }, page.name))),
    h('span', { class: 'grow' }), theme,
    h('a', { class: 'quiet', href: '/q/swagger-ui' }, 'API'));
}

function remembered() {
  return sessionStorage.getItem('evenkeel-theme') ?? 'auto';
}

function applyTheme(theme) {
  if (theme === 'auto') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  for (const panel of document.querySelectorAll('evenkeel-panel')) {
    if (theme === 'auto') panel.removeAttribute('theme');
    else panel.setAttribute('theme', theme);
  }
}

/** Gives a panel the theme that was chosen. */
export const themed = () => applyTheme(remembered());
