import '../../evenkeel.js';
import { say } from '../../panel/dom.js';
import { report } from '../../shell/feedback.js';
import { keep, key } from '../../shell/key.js';
import { tokens } from '../../panel/tokens.js';
import { readContext } from './context.js';

/** Chatwoot says what the conversation is only when asked, so it is asked now and then while somebody looks. */
const ASK = 'chatwoot-dashboard-app:fetch-info';
const EVERY_MS = 3_000;

document.adoptedStyleSheets.push(tokens);
const panel = document.querySelector('evenkeel-panel');
const told = document.getElementById('told');
const origins = await fetch('/apps/chatwoot/origins').then((response) => response.json());
let last = '';

window.addEventListener('message', (event) => {
  if (event.source !== window.parent || !origins.includes(event.origin)) return;
  const read = readContext(event.data);
  if (!read || JSON.stringify(read) === last) return;
  last = JSON.stringify(read);
  say(told, '');
  paint(read.theme);
  panel.conversationId = read.id;
  panel.context = read.context;
  panel.turns = read.turns;
});
// What follows the hash never leaves the browser: the way for an operator to give this frame a key.
if (location.hash.startsWith('#key=')) keep(decodeURIComponent(location.hash.slice(5)));
panel.key = key();
panel.addEventListener('evenkeel-feedback', (event) => report(event.detail));

if (window.parent === window) say(told, 'This page belongs inside Chatwoot, as a dashboard app.');
else if (origins.length === 0) say(told, 'Set evenkeel.chatwoot.origins to the address of your Chatwoot.');
else ask();

function ask() {
  if (!document.hidden) origins.forEach((origin) => post(origin));
  setTimeout(ask, EVERY_MS);
}

/** A frame cannot know its host's origin; of the allowed ones the browser delivers only to the right one. */
function post(origin) {
  if (!location.ancestorOrigins || location.ancestorOrigins[0] === origin) window.parent.postMessage(ASK, origin);
}

function paint(theme) {
  for (const node of [document.documentElement, panel]) {
    if (theme) node.setAttribute(node === panel ? 'theme' : 'data-theme', theme);
    else node.removeAttribute(node === panel ? 'theme' : 'data-theme');
  }
}
