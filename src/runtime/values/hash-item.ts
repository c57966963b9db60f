import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { hash } from './hash.ts';
import type { Int } from './int.ts';

/** hash(x) for an item of a set: the message of a failure says so. Raises TypeError. */
export function hashItem(x: unknown): Int {
  return hashAs(x, 'a set element');
}

/** hash(x) for a key of a dict: the message of a failure says so. Raises TypeError. */
export function hashKey(x: unknown): Int {
  return hashAs(x, 'a dict key');
}

function hashAs(x: unknown, role: string): Int {
  try {
    return hash(x);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`cannot use '${typeName(x)}' as ${role} (${String(error.args[0])})`);
  }
}
