import { special } from '../objects/special.ts';
import { objectRepr } from '../objects/object-repr.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { Bytes } from '../values/bytes.ts';
import { Complex } from '../values/complex.ts';
import { plain } from '../values/derived.ts';
import { Float } from '../values/float.ts';
import { Range } from '../values/range.ts';
import { Slice } from '../values/slice.ts';
import { bytesRepr } from './bytes-repr.ts';
import { complexRepr } from './complex-repr.ts';
import { containerRepr } from './container-repr.ts';
import { floatRepr } from './float-repr.ts';
import { intText } from './number-text.ts';
import { strRepr } from './str-repr.ts';

/** Python's repr(x). */
export function repr(x: unknown): string {
  switch (typeof x) {
    case 'string':
      return strRepr(x);
    case 'number':
      return Number.isInteger(x) ? String(x) : floatRepr(x);
    case 'boolean':
      return x ? 'True' : 'False';
    case 'bigint':
      return intText(x);
    case 'undefined':
      return 'None';
    case 'object':
      return x === null ? 'None' : reprOfObject(x);
    default:
      return objectRepr(x);
  }
}

function reprOfObject(x: object): string {
  if (x instanceof Float) return floatRepr(x.value);
  const own = special(x, '__repr__');
  if (own) return checkedText(own.call(x), '__repr__');
  if (x instanceof Complex) return complexRepr(x);
  if (x instanceof Range) return rangeRepr(x);
  if (x instanceof Bytes) return bytesRepr(x);
  if (x instanceof Slice) return `slice(${repr(x.start)}, ${repr(x.stop)}, ${repr(x.step)})`;
  return containerRepr(x, repr) ?? objectRepr(x);
}

function rangeRepr({ start, stop, step }: Range): string {
  return `range(${intText(start)}, ${intText(stop)}${step === 1 ? '' : `, ${intText(step)}`})`;
}

/** What `__repr__` or `__str__` returned. Raises TypeError when that is no str. */
export function checkedText(text: unknown, method: string): string {
  const plainText = plain(text);
  if (typeof plainText === 'string') return plainText;
  throw new TypeError(`${method} returned non-string (type ${typeName(text)})`);
}
