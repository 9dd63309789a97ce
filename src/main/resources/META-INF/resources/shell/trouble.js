import { h, say } from '../panel/dom.js';
import { keep, key } from './key.js';

/** Says why there is no answer, and asks again when the person wants to. Nothing else on the page changes. */
export function trouble(place) {
  let again = () => {};
  const words = h('p', { role: 'alert' });
  const secret = h('input', { type: 'password', autocomplete: 'off', onchange: () => keep(secret.value) });
  const lock = h('label', { class: 'send' }, 'API key', secret);
  const button = h('button', { type: 'button', onclick: () => again() }, 'Try again');
  const note = h('div', { class: 'trouble stack', hidden: true }, words, lock, h('p', {}, button));
  place.append(note);

  return {
    clear() {
      note.hidden = true;
      say(words, '');
    },
    /** Tells what failed; `retry` is what the button does. */
    tell(error, kept, retry) {
      again = retry;
      lock.hidden = !/\bkey\b/.test(error.message);
      secret.value = key();
      note.hidden = false;
      say(words, [error.message, kept].join(' '));
    },
  };
}
