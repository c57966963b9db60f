import { byteCodes } from '../../values/byte-codes.ts';
import type { ByteCode } from '../../values/byte-codes.ts';
import { StructError } from './struct-error.ts';

/** One value of a format, at its place. Text takes `size` bytes; `p` has its length before it. */
export type Field =
  | {
      readonly kind: 'number';
      readonly code: ByteCode;
      readonly letter: string;
      readonly at: number;
    }
  | {
      readonly kind: 'text';
      readonly letter: 's' | 'p' | 'c';
      readonly size: number;
      readonly at: number;
    };

/** A format as what it says: where the values lie. */
export interface Layout {
  readonly fields: readonly Field[];
  readonly size: number;
  readonly little: boolean;
}

/** Sizes that are the same on every system, after `<`, `>`, `=` or `!`. */
const standardSizes: Readonly<Record<string, 4>> = { l: 4, L: 4 };

/** Reads a format: Modules/_struct.c, prepare_s. Raises struct.error. */
export function layoutOf(format: string): Layout {
  const [prefix = ''] = /^[@=<>!]/.exec(format) ?? [];
  const native = prefix === '' || prefix === '@';
  const rest = format.slice(prefix.length);
  const fields: Field[] = [];
  let at = 0;
  for (const [item, digits, letter] of rest.matchAll(/(\d*)([^])|\d+$/g)) {
    if (/^\s$/.test(item)) continue;
    if (letter === undefined || /\s/.test(letter) || /\d/.test(letter))
      throw new StructError('repeat count given without format specifier');
    const count = digits === '' ? 1 : Number(digits);
    if (letter === 'x') at += count;
    else at = addFields(fields, at, letter, count, native);
  }
  return { fields, size: at, little: prefix !== '>' && prefix !== '!' };
}

/** Adds `count` values; gives where the next one begins. */
function addFields(
  fields: Field[],
  from: number,
  letter: string,
  count: number,
  native: boolean,
): number {
  if (letter === 's' || letter === 'p') {
    fields.push({ kind: 'text', letter, size: count, at: from });
    return from + count;
  }
  const code = letter === 'c' ? null : codeOf(letter, native);
  const size = code?.size ?? 1;
  const start = native ? Math.ceil(from / size) * size : from;
  for (let i = 0; i < count; i++) {
    const at = start + i * size;
    fields.push(
      code ? { kind: 'number', code, letter, at } : { kind: 'text', letter: 'c', size: 1, at },
    );
  }
  return start + count * size;
}

function codeOf(letter: string, native: boolean): ByteCode {
  const code = Object.hasOwn(byteCodes, letter) ? byteCodes[letter] : undefined;
  if (!code || (!native && 'nNP'.includes(letter)))
    throw new StructError('bad char in struct format');
  const size = native ? undefined : standardSizes[letter];
  return size && code.kind === 'int' ? { ...code, size } : code;
}
