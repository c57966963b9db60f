import { OverflowError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { codePointLength } from '../text/code-points.ts';
import { Bytes } from '../values/bytes.ts';
import { DictItems, DictKeys, DictValues } from '../values/dict-views.ts';
import { asIndex } from '../values/as-index.ts';
import { Range } from '../values/range.ts';
import { Tuple } from '../values/tuple.ts';
import { SetTable } from '../values/set-table.ts';

/** Python's len(x). A str counts code points. Raises TypeError. */
export function len(x: unknown): number {
  if (typeof x === 'string') return codePointLength(x);
  if (Array.isArray(x) && isPlainArray(x)) return x.length;
  const own = special(x, '__len__');
  if (own) return checked(own.call(x));
  if (Array.isArray(x)) return x.length;
  if (x instanceof Map || x instanceof SetTable) return x.size;
  if (x instanceof Range) return lengthOfRange(x);
  if (x instanceof Bytes) return x.length;
  if (x instanceof DictKeys || x instanceof DictValues || x instanceof DictItems) return x.size;
  throw new TypeError(`object of type '${typeName(x)}' has no len()`);
}

/** A list or a tuple, not of a class derived from one. */
function isPlainArray(x: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(x);
  return prototype === Array.prototype || prototype === Tuple.prototype;
}

function lengthOfRange(range: Range): number {
  if (typeof range.size === 'number') return range.size;
  throw new OverflowError('Python int too large to convert to C ssize_t');
}

function checked(length: unknown): number {
  const n = asIndex(length);
  if (n < 0) throw new ValueError('__len__() should return >= 0');
  if (typeof n === 'number') return n;
  throw new OverflowError("cannot fit 'int' into an index-sized integer");
}
