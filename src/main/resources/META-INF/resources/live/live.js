import '../evenkeel.js';
import { report } from '../shell/feedback.js';
import { lay } from '../shell/finished.js';
import { key } from '../shell/key.js';
import { pasteDialog } from '../shell/paste.js';
import { samples } from '../shell/samples.js';
import { shell, themed } from '../shell/shell.js';
import { tabs } from '../shell/tabs.js';
import { chat } from './chat.js';
import { composer } from './composer.js';
import { Conversation } from './conversation.js';
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
at('back').addEventListener('click', () => {
  lay({ turns: conversation.said, context: conversation.context });
  location.assign('/review/#laid');
});
at('clear').addEventListener('click', () => {
  at('sample').value = '';
  load({ turns: [] });
});

function load(read) {
  replay.stop();
  conversation.load(read);
}

const all = await samples(at('sample'), 'Your own chat', load);
at('sample').value = all[0].id;
load(all[0]);
