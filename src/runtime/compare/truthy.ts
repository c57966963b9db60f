import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { classInfo } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { SetTable } from '../values/set-table.ts';
import { Float } from '../values/float.ts';
import { isComplex } from '../values/complex.ts';

/** Python's truth of any value: `bool(x)`. */
export function truthy(x: unknown): boolean {
  switch (typeof x) {
    case 'boolean':
      return x;
    // NaN is true in Python.
    case 'number':
      return x !== 0;
    case 'string':
      return x !== '';
    case 'bigint':
      return x !== 0n;
    case 'undefined':
      return false;
    case 'object':
      return x !== null && objectTruth(x);
    default:
      return true;
  }
}

function objectTruth(x: object): boolean {
  const bool = special(x, '__bool__');
  if (bool) {
    const answer = bool.call(x);
    if (typeof answer === 'boolean') return answer;
    throw new TypeError(`__bool__ should return bool, returned ${typeName(answer)}`);
  }
  const len = special(x, '__len__');
  if (len) return checkedLength(len.call(x)) !== 0;
  if (Array.isArray(x)) return x.length > 0;
  if (x instanceof Float) return x.value !== 0;
  if (isComplex(x)) return x.re !== 0 || x.im !== 0;
  if (x instanceof Map) return x.size > 0;
  const size = builtinSize(x);
  return size === undefined || size > 0;
}

/** Sets, ranges, bytes and dict views say how long they are. */
function builtinSize(x: object): number | bigint | undefined {
  if (!(x instanceof SetTable) && !classInfo(typeOf(x)).builtin) return undefined;
  const { size, length } = x as { size?: unknown; length?: unknown };
  const known = size ?? length;
  return typeof known === 'number' || typeof known === 'bigint' ? known : undefined;
}

function checkedLength(length: unknown): number | bigint {
  if (typeof length === 'bigint' || (typeof length === 'number' && Number.isInteger(length))) {
    if (length < 0) throw new ValueError('__len__() should return >= 0');
    return length;
  }
  if (typeof length === 'boolean') return Number(length);
  throw new TypeError(`'${typeName(length)}' object cannot be interpreted as an integer`);
}
