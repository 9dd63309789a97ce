const PATIENCE_MS = 10_000;
const LARGEST_BODY = 240_000;
const MOST_TURNS = 200;
const SAID = { 401: 'The key was not accepted.', 403: 'This key may not ask.', 429: 'Too many questions at once.', 503: 'The service is busy.' };

/** Why there is no answer; `wait` is the seconds until another try, 0 for never. */
export class Trouble extends Error {
  constructor(message, wait) {
    super(message);
    this.wait = wait;
  }
}

/** Posts JSON and reads JSON; `to` has an `endpoint` and perhaps a `key`. Throws Trouble. */
export async function post(to, path, body) {
  try {
    const response = await fetch(to.endpoint + path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...(to.key && { Authorization: `Bearer ${to.key}` }) },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.ok) return await response.json();
    throw await refusal(response);
  } catch (error) {
    if (error instanceof Trouble) throw error;
    throw new Trouble(error.name === 'TimeoutError' ? 'The service is too slow to answer.' : 'The service cannot be reached.', 3);
  }
}

async function refusal(response) {
  const { status } = response;
  const again = status === 429 || status > 499;
  const { detail } = await response.json().catch(() => ({}));
  const wait = Math.min(Number(response.headers.get('Retry-After')) || 5, 60);
  return new Trouble(SAID[status] ?? (again ? 'The service had a problem.' : (detail ?? 'The question was refused.')), again ? wait : 0);
}

/** Turns as the service takes them, each with an id; past its limits the oldest are left out. */
export function sendable(turns) {
  let rest = turns.map(({ id, role, text, at }, i) => ({ id: String(id ?? `t${i + 1}`), role, text: String(text ?? ''), at })).slice(-MOST_TURNS);
  while (rest.length > 1 && new TextEncoder().encode(JSON.stringify(rest)).length > LARGEST_BODY) rest = rest.slice(10);
  return rest;
}

/** One question at a time; of those that wait only the newest: a slow service is not flooded. */
export function lane(ask) {
  let busy = false;
  let next;
  return async (question) => {
    next = question;
    if (busy) return;
    busy = true;
    while (next) {
      const now = next;
      next = undefined;
      await ask(now);
    }
    busy = false;
  };
}
