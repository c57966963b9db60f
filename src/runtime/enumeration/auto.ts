import { add } from '../operators/add.ts';
import type { Enum } from './enum.ts';

/** Stands for a value that the enum class chooses. */
export class Auto {}

/** auto(): as the value of a member. */
export function auto(): unknown {
  return new Auto();
}

/** Enum's choice: one more than the largest value so far. */
export function nextNumber(_name: string, members: readonly Enum[]): unknown {
  const numbers = members.map((one) => one.value).filter((value) => typeof value === 'number');
  return numbers.length === 0 ? 1 : add(Math.max(...numbers), 1);
}

/** Flag's choice: the next power of two. */
export function nextBit(_name: string, members: readonly Enum[]): unknown {
  const numbers = members.map((one) => one.value).filter((value) => typeof value === 'number');
  return numbers.length === 0 ? 1 : 2 ** (Math.floor(Math.log2(Math.max(...numbers))) + 1);
}

/** StrEnum's choice: the name in lower case. */
export function lowerName(name: string): unknown {
  return name.toLowerCase();
}
