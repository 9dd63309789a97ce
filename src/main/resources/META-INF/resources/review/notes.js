import { name } from '../panel/words.js';

/**
 * What there is to say of each turn, as a map from its id to notes. A note has a `kind` (better, worse, given, chance, keep, try or open),
 * a `title`, and perhaps a `text` and the words that were `offered`.
 */
export function notes(look) {
  const all = new Map();
  const put = (id, note) => all.set(id, [...(all.get(id) ?? []), note]);
  for (const { turn_id: id, direction } of look.turning_points) put(id, { kind: direction, title: `Turned ${direction} here` });
  for (const { turn_id: id, delta } of look.impact) put(id, after(delta));
  for (const chance of look.techniques) {
    if (chance.needed_at && chance.needed_at !== chance.given_at) put(chance.needed_at, missed(chance));
  }
  for (const [id, techniques] of given(look)) put(id, { kind: 'given', title: techniques.map(name).join(', ') });
  if (look.keep) put(look.keep.turn_id, { kind: 'keep', title: 'Keep', text: look.keep.text });
  if (look.try) put(look.try.turn_id, { kind: 'try', title: 'Try next time', text: look.try.text });
  for (const { turn_id: id, kind } of look.left_open) if (id) put(id, { kind: 'open', title: OPEN[kind] });
  return all;
}

/** What kinds of things stay open are called. */
export const OPEN = { question: 'No answer to this question', promise: 'Promised, not seen kept here', follow_up: 'Nobody said how it goes on' };

function given({ techniques }) {
  const by = new Map();
  for (const { technique, given_at: id } of techniques) if (id) by.set(id, [...(by.get(id) ?? []), technique]);
  return by;
}

const after = (delta) => (delta > 0
  ? { kind: 'better', title: `Sounded better afterwards (+${hundredths(delta)})` }
  : { kind: 'worse', title: `Sounded worse afterwards (−${hundredths(delta)})` });

const hundredths = (delta) => Math.round(Math.abs(delta) * 100);

const missed = ({ technique, given_at: given, reason, offered }) => ({
  kind: 'chance',
  title: `${name(technique)}: ${given ? 'needed here, came later' : 'needed here'}`,
  text: reason?.text,
  offered: offered?.text,
});
