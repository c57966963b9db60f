import { typeName } from '../objects/type-name.ts';
import { MemoryError, TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { asIndex } from '../values/as-index.ts';
import { bufferOf } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { isIntLike } from '../values/int.ts';
import { plain } from '../values/derived.ts';
import { Tuple } from '../values/tuple.ts';
import { NotImplemented } from './not-implemented.ts';

/** `+` of str, list, tuple and bytes. TypeError with CPython's text for another right operand. */
export function concatenate(a: unknown, b: unknown): unknown {
  if (typeof a === 'string') {
    const text = plain(b);
    if (typeof text === 'string') return a + text;
    throw new TypeError(`can only concatenate str (not "${typeName(b)}") to str`);
  }
  if (a instanceof Tuple) {
    if (b instanceof Tuple) return Tuple.from([...a, ...b]);
    throw new TypeError(`can only concatenate tuple (not "${typeName(b)}") to tuple`);
  }
  if (Array.isArray(a)) {
    if (Array.isArray(b) && !(b instanceof Tuple))
      return [...(a as unknown[]), ...(b as unknown[])];
    throw new TypeError(`can only concatenate list (not "${typeName(b)}") to list`);
  }
  if (a instanceof Bytes) {
    const bytes = bufferOf(b);
    if (bytes) return a.concat(new Bytes(bytes));
    throw new TypeError(`can't concat ${typeName(b)} to ${typeName(a)}`);
  }
  return NotImplemented;
}

/** `*` of a sequence and a count, in either order. */
export function repeat(a: unknown, b: unknown): unknown {
  if (isSequence(a)) return repeated(a, b);
  if (isSequence(b)) return repeated(b, a);
  return NotImplemented;
}

type Repeatable = string | unknown[] | Bytes;

function isSequence(x: unknown): x is Repeatable {
  return typeof x === 'string' || Array.isArray(x) || x instanceof Bytes;
}

function repeated(sequence: Repeatable, count: unknown): Repeatable {
  if (!isIntLike(count) && !special(count, '__index__')) {
    throw new TypeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
  }
  const times = Math.max(Number(asIndex(count)), 0);
  if (times * sequence.length > 2 ** 28) throw new MemoryError();
  if (typeof sequence === 'string') return sequence.repeat(times);
  if (sequence instanceof Bytes) return sequence.repeat(times);
  const all: unknown[] = [];
  for (let i = 0; i < times; i += 1) for (const item of sequence) all.push(item);
  return sequence instanceof Tuple ? Tuple.from(all) : all;
}
