import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { getAttr } from '../attributes/get-attr.ts';
import { call } from '../calls/call.ts';
import { isKeywords } from '../calls/keywords.ts';
import { iter } from '../iteration/iter.ts';
import { special } from '../objects/special.ts';
import { dictSet } from './dict-access.ts';
import { getItem } from '../containers/item-of.ts';

/** dict.update: adds a mapping, or pairs, then keyword arguments. Raises TypeError, ValueError. */
export function fillDict(map: Map<unknown, unknown>, args: readonly unknown[]): void {
  for (const source of args) {
    if (isKeywords(source))
      for (const [key, value] of Object.entries(source)) dictSet(map, key, value);
    else if (source instanceof Map) copyEntries(map, source as Map<unknown, unknown>);
    else if (isMapping(source)) {
      for (const key of iter(call(getAttr(source, 'keys'), [])))
        dictSet(map, key, getItem(source, key));
    } else addPairs(map, source);
  }
}

function copyEntries(map: Map<unknown, unknown>, source: ReadonlyMap<unknown, unknown>): void {
  if (map === source) return;
  for (const [key, value] of source) dictSet(map, key, value);
}

function isMapping(x: unknown): boolean {
  return special(x, 'keys') !== undefined && special(x, '__getitem__') !== undefined;
}

function addPairs(map: Map<unknown, unknown>, source: unknown): void {
  let at = 0;
  for (const pair of iter(source)) {
    const items = itemsOf(pair);
    if (items.length !== 2) {
      throw new ValueError(
        `dictionary update sequence element #${at} has length ${items.length}; 2 is required`,
      );
    }
    dictSet(map, items[0], items[1]);
    at++;
  }
}

function itemsOf(pair: unknown): unknown[] {
  try {
    return [...iter(pair)];
  } catch (error) {
    if (error instanceof TypeError) throw new TypeError('object is not iterable');
    throw error;
  }
}
