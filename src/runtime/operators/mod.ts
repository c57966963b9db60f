import { binary, inPlace } from './binary.ts';
import type { BinaryOperator } from './binary.ts';
import { floatMod } from '../values/float-arithmetic.ts';
import { intMod } from '../values/int-arithmetic.ts';
import type { Int } from '../values/int.ts';
import { formatPercent } from './format-percent.ts';

const operator: BinaryOperator = {
  symbol: '%',
  method: '__mod__',
  reflected: '__rmod__',
  inPlace: '__imod__',
  ints: intMod,
  floats: floatMod,
  others: formatPercent,
};

/** Python's `a % b`: with the sign of b; on str and bytes, formatting (any operands, self-describing in and out). */
export function mod(a: number, b: number): number;
export function mod(a: Int, b: Int): Int;
export function mod(a: string, b: unknown): string;
export function mod(a: unknown, b: unknown): unknown;
export function mod(a: unknown, b: unknown): unknown {
  return binary(operator, a, b);
}

/** Python's `a %= b`: the new value of a. */
export function imod(a: number, b: number): number;
export function imod(a: Int, b: Int): Int;
export function imod(a: string, b: unknown): string;
export function imod(a: unknown, b: unknown): unknown;
export function imod(a: unknown, b: unknown): unknown {
  return inPlace(operator, a, b);
}
