import { special } from '../objects/special.ts';
import { typeOf } from '../objects/type-of.ts';
import { classOrder } from '../classes/class-order.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { Bytes } from '../values/bytes.ts';
import { isComplex } from '../values/complex.ts';
import { dictGet, dictHas } from '../values/dict-access.ts';
import { DictItems, DictKeys } from '../values/dict-views.ts';
import { Float } from '../values/float.ts';
import { Range } from '../values/range.ts';
import { SetTable } from '../values/set-table.ts';
import { Slice } from '../values/slice.ts';
import { Tuple } from '../values/tuple.ts';
import { boundMethod } from '../objects/bound-method.ts';
import { compared } from './compared.ts';
import { sameItem } from './same-item.ts';
import { truthy } from './truthy.ts';

/** Python's `a == b` as a boolean. */
export function eq(a: unknown, b: unknown): boolean {
  if (typeof a === 'string' || typeof a === 'number') {
    if (typeof a === typeof b) return a === b;
  }
  const result = richEq(a, b);
  return typeof result === 'boolean' ? result : truthy(result);
}

/** Python's `a != b` as a boolean. */
export function ne(a: unknown, b: unknown): boolean {
  if (!special(a, '__ne__') && !special(b, '__ne__')) return !eq(a, b);
  return truthy(compared('!=', a, b));
}

/** `a == b` with whatever `__eq__` returns. */
export function richEq(a: unknown, b: unknown): unknown {
  const left = special(a, '__eq__');
  const right = special(b, '__eq__');
  if (left ?? right) {
    const rightFirst = right && left !== right && isProperSubtype(b, a);
    const tries = rightFirst
      ? [
          [right, b, a],
          [left, a, b],
        ]
      : [
          [left, a, b],
          [right, b, a],
        ];
    for (const [method, self, other] of tries) {
      if (typeof method !== 'function') continue;
      const result: unknown = (method as (...args: unknown[]) => unknown).call(self, other);
      if (result !== NotImplemented) return result;
    }
    return a === b || ((typeof a !== 'object' || typeof b !== 'object') && builtinEq(a, b));
  }
  return builtinEq(a, b);
}

function isProperSubtype(b: unknown, a: unknown): boolean {
  const [typeA, typeB] = [typeOf(a), typeOf(b)];
  return typeA !== typeB && classOrder(typeB).includes(typeA);
}

/** A real number as JavaScript compares it, or undefined. */
export function realValue(x: unknown): number | bigint | undefined {
  if (typeof x === 'number' || typeof x === 'bigint') return x;
  if (typeof x === 'boolean') return Number(x);
  return x instanceof Float ? x.value : undefined;
}

/** `a == b` by the builtin types alone. */
export function builtinEq(a: unknown, b: unknown): boolean {
  const [x, y] = [realValue(a), realValue(b)];
  // `==` between a number and a bigint compares their mathematical values.
  if (x !== undefined && y !== undefined) return x == y;
  if (isComplex(a) || isComplex(b)) return equalComplex(a, b);
  if (a === b) return true;
  if (typeof a === 'function' && typeof b === 'function') return sameMethod(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return equalObjects(a, b);
}

function equalComplex(a: unknown, b: unknown): boolean {
  const [re, im] = isComplex(a) ? [a.re, a.im] : [realValue(a), 0];
  const [otherRe, otherIm] = isComplex(b) ? [b.re, b.im] : [realValue(b), 0];
  if (re === undefined || otherRe === undefined) return false;
  // `==` between a number and a bigint compares their mathematical values.
  return re == otherRe && im == otherIm;
}

function sameMethod(a: unknown, b: unknown): boolean {
  const [x, y] = [boundMethod(a), boundMethod(b)];
  return x !== undefined && y !== undefined && x.self === y.self && x.target === y.target;
}

function equalObjects(a: object, b: object): boolean {
  if (Array.isArray(a)) {
    return Array.isArray(b) && a instanceof Tuple === b instanceof Tuple && equalArrays(a, b);
  }
  if (a instanceof Map) return b instanceof Map && equalMaps(a, b);
  if (a instanceof SetTable || isView(a))
    return (b instanceof SetTable || isView(b)) && equalSets(a, b);
  if (a instanceof Bytes) return b instanceof Bytes && a.equals(b);
  if (a instanceof Range) return b instanceof Range && equalRanges(a, b);
  if (a instanceof Slice) {
    return b instanceof Slice && equalArrays([a.start, a.stop, a.step], [b.start, b.stop, b.step]);
  }
  return false;
}

type SetLike = SetTable | DictKeys | DictItems;

function isView(x: unknown): x is DictKeys | DictItems {
  return x instanceof DictKeys || x instanceof DictItems;
}

// Not by way of the set algebra: its module needs this one first.
function equalSets(a: SetLike, b: SetLike): boolean {
  if (a.size !== b.size) return false;
  for (const item of a) if (!b.has(item)) return false;
  return true;
}

function equalArrays(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (!sameItem(a[i], b[i])) return false;
  return true;
}

function equalMaps(a: Map<unknown, unknown>, b: Map<unknown, unknown>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a)
    if (!dictHas(b, key) || !sameItem(value, dictGet(b, key))) return false;
  return true;
}

function equalRanges(a: Range, b: Range): boolean {
  if (a.size !== b.size) return false;
  return a.size === 0 || (a.start === b.start && (a.size === 1 || a.step === b.step));
}
