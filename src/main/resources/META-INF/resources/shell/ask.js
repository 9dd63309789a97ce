import { post, Trouble } from '../panel/client.js';
import { key } from './key.js';

/** Posts JSON to the service that this page came from, with the key of this tab. Throws Trouble. */
export const ask = (path, body) => post({ endpoint: '', key: key() }, path, body);

/** Fetches JSON from the service that this page came from. Throws Trouble. */
export async function look(path) {
  const response = await fetch(path, { headers: key() ? { Authorization: `Bearer ${key()}` } : {} }).catch(() => {});
  if (!response) throw new Trouble('The service cannot be reached.', 3);
  if (response.status === 401) throw new Trouble('The key was not accepted.', 0);
  if (!response.ok) throw new Trouble('The service had a problem.', 5);
  return response.json();
}
