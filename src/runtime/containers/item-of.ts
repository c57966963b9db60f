import { TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { getItemBuiltin } from './get-item.ts';

/** `x[key]` of any object with items, by its own `__getitem__` first. Raises TypeError. */
export function getItem(x: unknown, key: unknown): unknown {
  const own = special(x, '__getitem__');
  if (own) return own.call(x, key);
  const item = getItemBuiltin(x, key);
  if (item !== undefined) return item;
  throw new TypeError(`'${typeName(x)}' object is not subscriptable`);
}
