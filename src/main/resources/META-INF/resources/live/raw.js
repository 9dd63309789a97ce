import { h, say } from '../panel/dom.js';
import { keep, key } from '../shell/key.js';

/** The request and the answer as they went over the wire, and the request as a command to copy. */
export function raw(place, changed) {
  const block = (label) => h('pre', { tabindex: 0, role: 'region', 'aria-label': label });
  const command = block('Command');
  const answer = block('Answer');
  const told = h('span', { class: 'soft', role: 'status' });
  const secret = h('input', { type: 'password', id: 'key', autocomplete: 'off', placeholder: 'only if the service asks for one',
    onchange: () => { keep(secret.value); changed(); } });
  secret.value = key();
  const copy = h('button', { type: 'button', onclick: () => navigator.clipboard.writeText(command.textContent)
    .then(() => say(told, 'Copied.'), () => say(told, 'Copying is not allowed here.')) }, 'Copy curl');
  place.append(h('div', { class: 'stack' },
    h('div', { class: 'send' }, h('h2', {}, 'Request'), h('span', { class: 'grow' }), told, copy), command,
    h('h2', {}, 'Answer'), answer,
    h('form', { class: 'stack', onsubmit: (event) => event.preventDefault() }, h('label', { for: 'key' }, 'API key'), secret)));

  return {
    show(exchange) {
      say(command, curl(exchange.request));
      say(answer, JSON.stringify(exchange.answer, null, 2));
    },
  };
}

/** The request as a command; the text goes in by a here-document, so that no quote in it ends the command. */
const curl = (request) => [
  `curl -s ${location.origin}/v1/assist -H 'Content-Type: application/json' \\`,
  ...(key() ? [`  -H "Authorization: Bearer $EVENKEEL_KEY" \\`] : []),
  `  --data-binary @- <<'END_OF_REQUEST'`,
  JSON.stringify(request, null, 2),
  'END_OF_REQUEST',
].join('\n');
