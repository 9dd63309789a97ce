import { h, say } from '../panel/dom.js';
import { underlined } from '../panel/draft.js';

/** Where one types, as the customer or as the agent. The agent's words are underlined where they would make things worse. */
export function composer(form, { send, draft }) {
  const text = h('textarea', { id: 'text', rows: 3, maxlength: 4000, dir: 'auto', 'aria-describedby': 'told', placeholder: 'Type a reply…' });
  const under = h('div', { class: 'under', 'aria-hidden': 'true', dir: 'auto' });
  const told = h('p', { id: 'told', class: 'soft', role: 'status' });
  const kinder = h('button', { type: 'button', hidden: true, onclick: () => put(kinder.value) }, 'Use the kinder version');
  const role = (value, label, checked) => h('label', {}, h('input', { type: 'radio', name: 'role', value, checked, onchange: changed }), label);
  form.append(
    h('fieldset', {}, h('legend', { class: 'hear' }, 'Write as'), role('agent', 'As the agent', true), role('customer', 'As the customer', false)),
    h('div', { class: 'paper' }, under, text),
    h('div', { class: 'send' }, h('button', { type: 'submit', class: 'main' }, 'Send'), kinder, told));
  const as = () => form.elements.role.value;

  function changed() {
    under.replaceChildren(text.value);
    kinder.hidden = true;
    say(told, '');
    text.setAttribute('aria-label', as() === 'agent' ? 'Your reply' : 'The customer’s message');
    text.placeholder = as() === 'agent' ? 'Type a reply…' : 'Type what the customer says…';
    draft(as(), text.value);
  }

  function put(value) {
    text.value = value;
    changed();
  }

  function submit() {
    if (text.value.trim() === '') return say(told, 'Nothing to send yet.');
    const said = text.value;
    put('');
    send(as(), said);
  }

  text.addEventListener('input', changed);
  text.addEventListener('scroll', () => { under.scrollTop = text.scrollTop; });
  text.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    submit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    submit();
  });
  changed();

  return {
    insert({ text: words, replace }) {
      form.elements.role.value = 'agent';
      put(replace || text.value.trim() === '' ? words : `${text.value.trimEnd()} ${words}`);
    },
    check({ draft: checked, check }) {
      if (checked !== text.value || as() !== 'agent') return;
      under.replaceChildren(...underlined(checked, check.matches));
      under.scrollTop = text.scrollTop;
      kinder.value = check.rewrite.text;
      kinder.hidden = check.rewrite.text === checked;
      say(told, check.matches.length === 0 ? '' : `${check.matches.length} to look at`);
    },
  };
}
