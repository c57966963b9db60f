import { box } from './float.ts';
import { normalise } from './int.ts';
import type { Int } from './int.ts';

/** How a number lies in bytes: a type code of struct, array and memoryview. */
export type ByteCode =
  | { readonly kind: 'int'; readonly size: number; readonly signed: boolean }
  | { readonly kind: 'float'; readonly size: 2 | 4 | 8 }
  | { readonly kind: 'bool'; readonly size: 1 };

const int = (size: number, signed: boolean): ByteCode => ({ kind: 'int', size, signed });

/** The codes of numbers, with the sizes of a 64-bit Linux. */
export const byteCodes: Readonly<Record<string, ByteCode>> = {
  b: int(1, true),
  B: int(1, false),
  h: int(2, true),
  H: int(2, false),
  i: int(4, true),
  I: int(4, false),
  l: int(8, true),
  L: int(8, false),
  q: int(8, true),
  Q: int(8, false),
  n: int(8, true),
  N: int(8, false),
  P: int(8, false),
  e: { kind: 'float', size: 2 },
  f: { kind: 'float', size: 4 },
  d: { kind: 'float', size: 8 },
  '?': { kind: 'bool', size: 1 },
};

/** The least and the greatest int of a code. */
export function rangeOf(size: number, signed: boolean): readonly [bigint, bigint] {
  const bits = BigInt(size * 8);
  return signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n];
}

/** Reads a self-describing value. */
export function readCode(
  code: ByteCode,
  view: DataView,
  at: number,
  little: boolean,
): Int | boolean {
  switch (code.kind) {
    case 'bool':
      return view.getUint8(at) !== 0;
    case 'float':
      return box(readFloat(code.size, view, at, little));
    case 'int':
      return readInt(code.size, code.signed, view, at, little);
  }
}

function readFloat(size: 2 | 4 | 8, view: DataView, at: number, little: boolean): number {
  if (size === 2) return view.getFloat16(at, little);
  return size === 4 ? view.getFloat32(at, little) : view.getFloat64(at, little);
}

function readInt(size: number, signed: boolean, view: DataView, at: number, little: boolean): Int {
  if (size === 8)
    return normalise(signed ? view.getBigInt64(at, little) : view.getBigUint64(at, little));
  if (size === 4) return signed ? view.getInt32(at, little) : view.getUint32(at, little);
  if (size === 2) return signed ? view.getInt16(at, little) : view.getUint16(at, little);
  return signed ? view.getInt8(at) : view.getUint8(at);
}

/** Writes a raw number, or an int that is known to fit. */
export function writeCode(
  code: ByteCode,
  view: DataView,
  at: number,
  value: Int,
  little: boolean,
): void {
  if (code.kind === 'bool') view.setUint8(at, Number(value));
  else if (code.kind === 'float') writeFloat(code.size, view, at, Number(value), little);
  else if (code.size === 8) view.setBigUint64(at, BigInt.asUintN(64, BigInt(value)), little);
  else if (code.size === 4) view.setUint32(at, Number(value), little);
  else if (code.size === 2) view.setUint16(at, Number(value), little);
  else view.setUint8(at, Number(value));
}

function writeFloat(
  size: 2 | 4 | 8,
  view: DataView,
  at: number,
  value: number,
  little: boolean,
): void {
  if (size === 2) view.setFloat16(at, value, little);
  else if (size === 4) view.setFloat32(at, value, little);
  else view.setFloat64(at, value, little);
}

/** A view of the same memory. */
export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
