import { h, say } from '../panel/dom.js';

/** Where the trainee writes. Enter sends, shift and Enter begins a line; the words stay until they have arrived. */
export function reply(form, send) {
  const text = h('textarea', { id: 'reply', rows: 3, maxlength: 4000, dir: 'auto', placeholder: 'Type a reply…', 'aria-describedby': 'waiting' });
  const told = h('p', { id: 'waiting', class: 'soft', role: 'status' });
  let waiting = false;
  form.append(h('label', { for: 'reply', class: 'hear' }, 'Your reply'), text,
    h('div', { class: 'send' }, h('button', { type: 'submit', class: 'main' }, 'Send'), told));

  function submit(event) {
    event.preventDefault();
    if (waiting) return;
    if (text.value.trim() === '') return say(told, 'Nothing to send yet.');
    send(text.value);
  }

  form.addEventListener('submit', submit);
  text.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) submit(event);
  });

  return {
    clear() {
      text.value = '';
    },
    wait(now) {
      waiting = now;
      text.readOnly = now;
      say(told, now ? 'The customer is reading…' : '');
    },
  };
}
