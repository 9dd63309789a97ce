import { h, say } from '../panel/dom.js';
import { count } from '../panel/words.js';
import { readTranscript } from './transcript.js';

/** A dialog to paste or load a transcript; it says what it read before anything is replaced. */
export function pasteDialog(load) {
  let read;
  const text = h('textarea', { id: 'pasted', dir: 'auto', 'aria-describedby': 'read', oninput: () => look(text.value),
    placeholder: 'Customer: Hello?\nAgent: Hi, how can I help?' });
  const told = h('p', { id: 'read', class: 'soft', role: 'status' });
  const use = h('button', { type: 'submit', class: 'main', disabled: true }, 'Use it');
  const file = h('input', { type: 'file', accept: '.txt,.json,text/plain,application/json', 'aria-label': 'Load a file',
    onchange: async () => {
      if (!file.files[0]) return;
      text.value = await file.files[0].text();
      look(text.value);
    } });
  const dialog = h('dialog', { id: 'paste-dialog', 'aria-labelledby': 'paste-title' },
    h('form', { method: 'dialog', class: 'stack', onsubmit: () => read && load(read) },
      h('h2', { id: 'paste-title' }, 'Paste a conversation'),
      h('label', { for: 'pasted', class: 'soft' }, 'Lines that begin with “Customer:” or “Agent:”, or JSON as the API takes it.'),
      text, file, told,
      h('div', { class: 'send' }, use, h('button', { type: 'button', onclick: () => dialog.close() }, 'Cancel'))));
  document.body.append(dialog);

  function look(pasted) {
    try {
      read = readTranscript(pasted);
      const of = (role) => read.turns.filter((turn) => turn.role === role).length;
      say(told, `${count(read.turns.length, 'turn')} read: ${of('customer')} by the customer, ${of('agent')} by the agent.`);
    } catch (error) {
      read = undefined;
      say(told, pasted.trim() === '' ? '' : error.message);
    }
    use.disabled = !read;
  }

  return { open: () => dialog.showModal() };
}
