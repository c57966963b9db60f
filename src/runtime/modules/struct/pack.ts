import { OverflowError, TypeError } from '../../exceptions/builtin.ts';
import { truthy } from '../../compare/truthy.ts';
import { special } from '../../objects/special.ts';
import { asIndex } from '../../values/as-index.ts';
import { rangeOf, readCode, viewOf, writeCode } from '../../values/byte-codes.ts';
import type { ByteCode } from '../../values/byte-codes.ts';
import { Bytes } from '../../values/bytes.ts';
import type { Int } from '../../values/int.ts';
import { isIntLike } from '../../values/int.ts';
import { real } from '../math/real.ts';
import type { Field, Layout } from './layout.ts';
import { StructError } from './struct-error.ts';

/** Writes the values into `bytes` from `offset` on. Raises struct.error, OverflowError. */
export function packInto(
  { fields, little }: Layout,
  bytes: Uint8Array,
  offset: number,
  values: readonly unknown[],
): void {
  const view = viewOf(bytes);
  fields.forEach((field, i) => {
    const at = offset + field.at;
    if (field.kind === 'number')
      writeCode(field.code, view, at, numberFor(field.code, field.letter, values[i]), little);
    else bytes.set(textFor(field, values[i]), at);
  });
}

/** The values that lie in `bytes` from `offset` on. */
export function unpackFrom(
  { fields, little }: Layout,
  bytes: Uint8Array,
  offset: number,
): unknown[] {
  const view = viewOf(bytes);
  return fields.map((field) => {
    const at = offset + field.at;
    if (field.kind === 'number') return readCode(field.code, view, at, little);
    const text = bytes.slice(at, at + field.size);
    return new Bytes(field.letter === 'p' ? text.slice(1, 1 + (text[0] ?? 0)) : text);
  });
}

function numberFor(code: ByteCode, letter: string, value: unknown): Int {
  switch (code.kind) {
    case 'bool':
      return truthy(value) ? 1 : 0;
    case 'float':
      return floatFor(letter, code.size, value);
    case 'int':
      return intFor(letter, code.size, code.signed, value);
  }
}

function intFor(letter: string, size: number, signed: boolean, value: unknown): Int {
  if (!isIntLike(value) && !special(value, '__index__'))
    throw new StructError('required argument is not an integer');
  const n = asIndex(value);
  const [least, most] = rangeOf(size, signed);
  if (n >= least && n <= most) return n;
  if (letter === 'P') throw new OverflowError('int too big to convert');
  throw new StructError(`'${letter}' format requires ${least} <= number <= ${most}`);
}

/** From here on a number is rounded to infinity. */
const beyond: Readonly<Record<number, number>> = { 2: 65520, 4: 2 ** 128 - 2 ** 103 };

function floatFor(letter: string, size: number, value: unknown): number {
  const n = floatOf(value);
  if (Number.isFinite(n) && Math.abs(n) >= (beyond[size] ?? Infinity))
    throw new OverflowError(`float too large to pack with ${letter} format`);
  return n;
}

function floatOf(value: unknown): number {
  try {
    return real(value);
  } catch (error) {
    if (error instanceof TypeError) throw new StructError('required argument is not a float');
    throw error;
  }
}

function textFor(field: Extract<Field, { kind: 'text' }>, value: unknown): Uint8Array {
  const bytes = value instanceof Bytes ? value.data : undefined;
  if (field.letter === 'c') {
    if (bytes?.length === 1) return bytes;
    throw new StructError('char format requires a bytes object of length 1');
  }
  if (!bytes) throw new StructError(`argument for '${field.letter}' must be a bytes object`);
  const all = new Uint8Array(field.size);
  if (field.letter === 's') all.set(bytes.slice(0, field.size));
  else if (field.size > 0) {
    const kept = bytes.slice(0, field.size - 1);
    all[0] = Math.min(kept.length, 255);
    all.set(kept, 1);
  }
  return all;
}
