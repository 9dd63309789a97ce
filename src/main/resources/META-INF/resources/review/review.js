import { sendable } from '../panel/client.js';
import { h, say } from '../panel/dom.js';
import { ask } from '../shell/ask.js';
import { laid } from '../shell/finished.js';
import { pasteDialog } from '../shell/paste.js';
import { samples } from '../shell/samples.js';
import { shell } from '../shell/shell.js';
import { trouble } from '../shell/trouble.js';
import { coach } from './coach.js';
import { curve } from './curve.js';
import { handover } from './handover.js';
import { leftOpen } from './open.js';
import { annotated } from './talk.js';
import { overview } from './techniques.js';

const at = (id) => document.getElementById(id);
const LAID = '#laid';
let latest;

shell();
const problem = trouble(at('trouble'));
const paste = pasteDialog((read) => { at('sample').value = ''; review(read); });
at('paste').addEventListener('click', paste.open);
at('print').addEventListener('click', () => print());

/** Shows the conversation at once, and what there is to say of it as soon as the service has read it. */
async function review({ turns, context = {} }) {
  const sent = sendable(turns);
  latest = sent;
  problem.clear();
  at('report').replaceChildren(...transcript(sent, context));
  if (sent.length === 0) return say(at('told'), 'Choose a sample, or paste or load a conversation that is over.');
  say(at('told'), 'Reading…');
  try {
    const { reflection } = await ask('/v1/reflect', { turns: sent, context });
    if (latest !== sent) return;
    say(at('told'), told(turns, sent, reflection));
    if (reflection) at('report').replaceChildren(...report(sent, context, reflection));
  } catch (error) {
    if (latest !== sent) return;
    say(at('told'), '');
    problem.tell(error, 'The conversation is kept.', () => review({ turns, context }));
  }
}

function told(turns, sent, reflection) {
  if (!reflection) return 'No look back in this language yet.';
  return sent.length < turns.length ? `A long conversation: the last ${sent.length} turns were read.` : '';
}

const transcript = (turns, context, look) => (turns.length === 0 ? [] : [
  h('section', { class: 'talk', 'aria-labelledby': 'talk' }, h('h2', { id: 'talk' }, 'On the transcript'), annotated(turns, context, look))]);

const report = (turns, context, look) => [
  curve(turns, look),
  h('div', { class: 'columns' },
    ...transcript(turns, context, look),
    h('aside', { 'aria-label': 'What to take from it' }, coach(turns, look), overview(turns, look), leftOpen(turns, look), handover(look))),
];

const all = await samples(at('sample'), 'Your own conversation', review);
const finished = location.hash === LAID && laid();
at('sample').value = finished ? '' : all[0].id;
review(finished || all[0]);
