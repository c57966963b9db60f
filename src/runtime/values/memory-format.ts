import { truthy } from '../compare/truthy.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { asIndex } from './as-index.ts';
import { byteCodes, rangeOf, readCode, writeCode } from './byte-codes.ts';
import type { ByteCode } from './byte-codes.ts';
import { Bytes } from './bytes.ts';
import { isFloat } from './float.ts';
import type { Int } from './int.ts';
import { isIntLike } from './int.ts';

function codeOf(format: string): ByteCode | 'c' {
  const letter = format.replace(/^@/, '');
  if (letter === 'c') return 'c';
  // The characters of array.array('w').
  if (letter === 'w' || letter === 'u') return { kind: 'int', size: 4, signed: false };
  const code = Object.hasOwn(byteCodes, letter) ? byteCodes[letter] : undefined;
  if (code) return code;
  throw new ValueError(
    "memoryview: destination format must be a native single character format prefixed with an optional '@'",
  );
}

/** How many bytes an item has. Raises ValueError. */
export function formatSize(format: string): number {
  const code = codeOf(format);
  return code === 'c' ? 1 : code.size;
}

/** Reads an item of a view. */
export function readItem(format: string, view: DataView, at: number): unknown {
  const code = codeOf(format);
  return code === 'c' ? new Bytes([view.getUint8(at)]) : readCode(code, view, at, true);
}

/** Writes an item of a view. Raises TypeError, ValueError. */
export function writeItem(format: string, view: DataView, at: number, value: unknown): void {
  const code = codeOf(format);
  const wrongType = (): Error => new TypeError(`memoryview: invalid type for format '${format}'`);
  const wrongValue = (): Error =>
    new ValueError(`memoryview: invalid value for format '${format}'`);
  if (code === 'c') {
    if (!(value instanceof Bytes)) throw wrongType();
    if (value.length !== 1) throw wrongValue();
    view.setUint8(at, value.data[0] ?? 0);
    return;
  }
  writeCode(code, view, at, numberFor(code, value, wrongType, wrongValue), true);
}

function numberFor(
  code: ByteCode,
  value: unknown,
  wrongType: () => Error,
  wrongValue: () => Error,
): Int {
  if (code.kind === 'bool') return truthy(value) ? 1 : 0;
  if (code.kind === 'float') {
    if (isFloat(value) || isIntLike(value)) return Number(value);
    throw wrongType();
  }
  if (!isIntLike(value) && !special(value, '__index__')) throw wrongType();
  const n = asIndex(value);
  const [least, most] = rangeOf(code.size, code.signed);
  if (n < least || n > most) throw wrongValue();
  return n;
}
