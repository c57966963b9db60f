import { lt } from '../compare/lt.ts';
import { extreme } from './extreme.ts';
import type { ExtremeOptions } from './extreme.ts';

/** Python's min(iterable, *, key, default) and min(a, b, …): the first of the least. Raises ValueError, TypeError. */
export function min<K>(items: ReadonlyMap<K, unknown>, options?: ExtremeOptions<K>): K;
export function min<T>(items: Iterable<T>, options?: ExtremeOptions<T>): T;
export function min<T, D>(items: Iterable<T>, options: ExtremeOptions<T, D>): T | D;
export function min<T>(a: T, b: T, ...more: (T | ExtremeOptions<T>)[]): T;
export function min(...args: unknown[]): unknown;
export function min(...args: unknown[]): unknown {
  return extreme('min', lt, args);
}
