import '../evenkeel.js';
import { h } from '../panel/dom.js';
import { report } from '../shell/feedback.js';
import { key } from '../shell/key.js';
import { shell, themed } from '../shell/shell.js';
import { tabs } from '../shell/tabs.js';
import { chat } from './chat.js';
import { composer } from './composer.js';
import { Conversation } from './conversation.js';
import { pasteDialog } from './paste.js';
import { player } from './player.js';
import { raw } from './raw.js';

const at = (id) => document.getElementById(id);
const panel = document.querySelector('evenkeel-panel');
const conversation = new Conversation();

shell();
themed();
tabs(document.querySelector('[role=tablist]'));
const log = chat(at('turns'), at('scroll'), at('nothing'));
const replay = player(at('player'), conversation);
const wire = raw(at('raw'), () => { panel.key = key(); });
const paste = pasteDialog((read) => { at('sample').value = ''; load(read); });
const writer = composer(at('composer'), {
  send(role, text) {
    replay.stop();
    conversation.say(role, text);
  },
  draft(role, text) {
    panel.draft = role === 'agent' ? text : '';
    panel.customerTyping = role === 'customer' && text.trim() !== '';
  },
});

conversation.addEventListener('change', () => {
  log.show(conversation);
  replay.show();
  panel.conversationId = conversation.id;
  panel.context = conversation.context;
  panel.turns = conversation.said;
});
panel.key = key();
panel.addEventListener('evenkeel-insert', (event) => writer.insert(event.detail));
panel.addEventListener('evenkeel-draft', (event) => writer.check(event.detail));
panel.addEventListener('evenkeel-feedback', (event) => report(event.detail));
panel.addEventListener('evenkeel-answer', (event) => {
  wire.show(event.detail);
  if (event.detail.request.turns.length === conversation.at) log.mark(conversation, event.detail.answer);
});
at('paste').addEventListener('click', paste.open);
at('clear').addEventListener('click', () => {
  at('sample').value = '';
  load({ turns: [] });
});

function load(read) {
  replay.stop();
  conversation.load(read);
}

const samples = await fetch('/samples/index.json').then((response) => response.json());
at('sample').append(h('option', { value: '' }, 'Your own chat'), ...samples.map(({ id, title }) => h('option', { value: id }, title)));
at('sample').addEventListener('change', () => load(samples.find(({ id }) => id === at('sample').value) ?? { turns: [] }));
at('sample').value = samples[0].id;
load(samples[0]);
