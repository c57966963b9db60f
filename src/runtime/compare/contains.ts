import { TypeError } from '../exceptions/builtin.ts';
import { refuses, special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { bufferOf } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { dictHas } from '../values/dict-access.ts';
import { DictItems, DictKeys } from '../values/dict-views.ts';
import { intMod, intSub } from '../values/int-arithmetic.ts';
import { isIntLike } from '../values/int.ts';
import { plain } from '../values/derived.ts';
import { Range } from '../values/range.ts';
import { SetTable } from '../values/set-table.ts';
import { iter } from '../iteration/iter.ts';
import { sameItem } from './same-item.ts';
import { truthy } from './truthy.ts';

/** Python's `x in container`, its operands evaluated in that order. */
export function isIn(x: unknown, container: unknown): boolean {
  return contains(container, x);
}

/** Python's `x in container`. */
export function contains(container: unknown, x: unknown): boolean {
  if (typeof container === 'string') return inString(container, x);
  const own = special(container, '__contains__');
  if (own) return truthy(own.call(container, x));
  if (refuses(container, '__contains__')) {
    throw new TypeError(`'${typeName(container)}' object is not a container`);
  }
  if (container instanceof Map) return dictHas(container, x);
  if (container instanceof SetTable) return container.has(x);
  if (container instanceof DictKeys || container instanceof DictItems) return container.has(x);
  if (container instanceof Range && isIntLike(x)) return inRange(container, x);
  if (container instanceof Bytes) return inBytes(container, x);
  return inIterable(container, x);
}

function inString(text: string, x: unknown): boolean {
  const part = plain(x);
  if (typeof part === 'string') return text.includes(part);
  throw new TypeError(`'in <string>' requires string as left operand, not ${typeName(x)}`);
}

function inRange(range: Range, x: number | bigint | boolean): boolean {
  const n = asIndex(x);
  const { start, stop, step } = range;
  const within = step > 0 ? start <= n && n < stop : stop < n && n <= start;
  return within && intMod(intSub(n, start), step) === 0;
}

function inBytes(bytes: Bytes, x: unknown): boolean {
  const all = [...bytes];
  const part = bufferOf(x);
  if (part) {
    return all.some((_, i) => part.every((byte, j) => all[i + j] === byte)) || part.length === 0;
  }
  return all.includes(Number(asIndex(x)));
}

function inIterable(container: unknown, x: unknown): boolean {
  let items: Iterable<unknown>;
  try {
    items = iter(container);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new TypeError(`argument of type '${typeName(container)}' is not a container or iterable`);
  }
  for (const item of items) if (sameItem(item, x)) return true;
  return false;
}
