import { delItemBuiltin } from '../containers/del-item.ts';
import { setItemBuiltin } from '../containers/set-item.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import type { Int } from '../values/int.ts';

/** A list, not an instance of a class derived from it. */
function isPlainList(x: unknown): x is unknown[] {
  return Array.isArray(x) && x.constructor === Array;
}

/** Python's `x[key] = value`. */
export function setItem<T>(x: T[], key: Int, value: T): void;
export function setItem<K, V>(x: Map<K, V>, key: K, value: V): void;
export function setItem(x: unknown, key: unknown, value: unknown): void;
export function setItem(x: unknown, key: unknown, value: unknown): void {
  if (isPlainList(x) && typeof key === 'number' && key >>> 0 === key && key < x.length) {
    x[key] = value;
    return;
  }
  const own = special(x, '__setitem__');
  if (own) own.call(x, key, value);
  else if (!setItemBuiltin(x, key, value)) {
    throw new TypeError(`'${typeName(x)}' object does not support item assignment`);
  }
}

/** Python's `del x[key]`. */
export function delItem(x: unknown, key: unknown): void {
  const own = special(x, '__delitem__');
  if (own) own.call(x, key);
  else if (!delItemBuiltin(x, key)) {
    const what = typeof x === 'string' || typeof x === 'object' ? "doesn't" : 'does not';
    throw new TypeError(`'${typeName(x)}' object ${what} support item deletion`);
  }
}
