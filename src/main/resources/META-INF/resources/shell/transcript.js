const ROLES = {
  customer: /^(customer|client|user|visitor|caller|guest|member|buyer)$/i,
  agent: /^(agent|support|advisor|adviser|rep|representative|operator|you|me)$/i,
  bot: /^(bot|chatbot|assistant)$/i,
  system: /^system$/i,
  private: /^(private|note|private note)$/i,
};
const LINE = /^\s*(?:\[[^\]]{1,30}\]\s*|\d{1,2}:\d{2}(?::\d{2})?\s+)?([^:\n]{1,40}?)\s*:\s+(.*)$/u;

/**
 * Reads a pasted conversation: JSON as the API takes it, or lines such as `Customer: …`. Of two unknown names the first is the customer.
 * Throws an Error with words for the person who pasted.
 */
export function readTranscript(pasted) {
  const text = pasted.trim();
  if (text === '') throw new Error('Nothing pasted yet.');
  return /^[[{]\s*["{[\]]/.test(text) ? readJson(text) : { turns: readLines(text) };
}

function readJson(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
    throw new Error('This looks like JSON but cannot be read.');
  }
  const turns = Array.isArray(json) ? json : json.turns;
  const good = Array.isArray(turns) && turns.length > 0
    && turns.every((turn) => Object.hasOwn(ROLES, turn?.role) && typeof turn.text === 'string');
  if (!good) throw new Error('The JSON needs “turns”, each with a role and a text.');
  return { turns, context: json.context ?? {} };
}

function readLines(text) {
  const lines = text.split(/\r?\n/);
  const names = [...new Set(lines.map((line) => LINE.exec(line)?.[1].toLowerCase()).filter(Boolean))];
  const known = names.some(roleOf);
  const strangers = known || names.length !== 2 ? new Map() : new Map([[names[0], 'customer'], [names[1], 'agent']]);
  const turns = [];
  for (const line of lines) {
    const found = LINE.exec(line);
    const role = found && (roleOf(found[1]) ?? strangers.get(found[1].toLowerCase()));
    if (role) turns.push({ role, text: found[2] });
    else if (turns.length > 0) turns.at(-1).text += `\n${line}`;
  }
  const said = turns.map((turn) => ({ ...turn, text: turn.text.trim() })).filter((turn) => turn.text !== '');
  if (said.length === 0) throw new Error('Begin each line with “Customer:” or “Agent:”.');
  return said;
}

const roleOf = (who) => Object.keys(ROLES).find((role) => ROLES[role].test(who));
