import { ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { plain } from '../values/derived.ts';
import { bitLength, isInt, normalise } from '../values/int.ts';
import type { Int } from '../values/int.ts';
import type { Members } from './members.ts';

export function isSingleBit(n: Int): boolean {
  const bits = BigInt(n);
  return bits !== 0n && (bits & (bits - 1n)) === 0n;
}

/** Adds the bits of a new member to those that its class names. */
export function includeBits(members: Members, value: unknown): void {
  const bits = plain(value);
  if (!isInt(bits)) return;
  members.mask = normalise(BigInt(members.mask) | BigInt(bits));
  if (isSingleBit(bits)) members.singles = normalise(BigInt(members.singles) | BigInt(bits));
}

/** All bits up to the highest one that a class names. */
export function allBits({ mask }: Members): bigint {
  return (1n << BigInt(bitLength(mask))) - 1n;
}

/** The single bits of a number, lowest first. */
export function singleBits(value: unknown): Int[] {
  let rest = BigInt(plain(value) as Int);
  if (rest < 0n) throw new ValueError(`${repr(value)} is not a positive integer`);
  const bits: Int[] = [];
  while (rest !== 0n) {
    const bit = rest & -rest;
    bits.push(normalise(bit));
    rest ^= bit;
  }
  return bits;
}

/** enum.bin(n): as two's complement, the sign first: `0b0 1010`, `0b1 0101`. */
export function signedBits(n: Int, most = 0): string {
  const size = bitLength(n);
  const digits = size === 0 ? '' : (BigInt(n) & ((1n << BigInt(size)) - 1n)).toString(2);
  const sign = n < 0 ? '1' : '0';
  return `0b${sign} ${digits.padStart(size, '0').padStart(most, sign)}`;
}

/** The number of ones in a number without its sign. */
export function bitCount(value: unknown): number {
  const n = BigInt(plain(value) as Int);
  return (n < 0n ? -n : n).toString(2).replaceAll('0', '').length;
}
