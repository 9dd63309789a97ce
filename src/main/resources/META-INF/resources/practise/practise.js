import { h, say } from '../panel/dom.js';
import { ask, look } from '../shell/ask.js';
import { shell } from '../shell/shell.js';
import { trouble } from '../shell/trouble.js';
import { brief } from './brief.js';
import { ending } from './ending.js';
import { reply } from './reply.js';
import { cards } from './scenarios.js';
import { log } from './log.js';

const at = (id) => document.getElementById(id);
let scenarios = [];
let talk;

shell();
const problem = trouble(at('trouble'));
const elsewhere = trouble(at('choose'));
const side = brief(at('brief'));
const said = log(at('turns'));
const end = ending(at('ending'));
const form = reply(at('composer'), answer);
at('again').addEventListener('click', () => begin(talk.scenario));
addEventListener('hashchange', open);
await load();

async function load() {
  elsewhere.clear();
  try {
    scenarios = await look('/v1/practice/scenarios');
    at('scenarios').replaceChildren(...cards(scenarios));
    open();
  } catch (error) {
    elsewhere.tell(error, '', load);
  }
}

/** The address says which customer it is, so that back and bookmarks work. */
function open() {
  const scenario = scenarios.find(({ id }) => `#${id}` === location.hash);
  at('choose').hidden = scenario !== undefined;
  at('room').hidden = !scenario;
  talk = undefined;
  if (scenario) begin(scenario);
}

function begin(scenario) {
  talk = { scenario, seed: Math.random().toString(36).slice(2), turns: [], beats: new Map() };
  say(at('title'), scenario.title);
  at('title').focus();
  form.clear();
  next(talk, talk.turns);
}

function answer(text) {
  next(talk, [...talk.turns, { id: `t${talk.turns.length + 1}`, role: 'agent', text }]);
}

/** Sends the talk so far and shows what comes back; a reply stays where it was typed until it has arrived. */
async function next(now, turns) {
  problem.clear();
  form.wait(true);
  try {
    const heard = await ask('/v1/practice/turn', { scenario: now.scenario.id, seed: now.seed, turns });
    if (now !== talk) return;
    now.turns = heard.turns;
    if (heard.feedback) now.beats.set(turns.at(-1).id, heard.feedback);
    show(now, heard);
  } catch (error) {
    if (now !== talk) return;
    form.wait(false);
    problem.tell(error, 'What you typed is kept.', () => next(now, turns));
  }
}

function show(now, heard) {
  said.show(now);
  side.show(now.scenario, heard.state);
  end.show(now, heard);
  at('composer').hidden = heard.ended !== null;
  form.wait(false);
  form.clear();
  (heard.ended ? at('ending') : at('turns').lastElementChild).scrollIntoView({ block: 'nearest' });
}
