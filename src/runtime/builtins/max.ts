import { gt } from '../compare/gt.ts';
import { extreme } from './extreme.ts';
import type { ExtremeOptions } from './extreme.ts';

/** Python's max(iterable, *, key, default) and max(a, b, …): the first of the greatest. Raises ValueError, TypeError. */
export function max<K>(items: ReadonlyMap<K, unknown>, options?: ExtremeOptions<K>): K;
export function max<T>(items: Iterable<T>, options?: ExtremeOptions<T>): T;
export function max<T, D>(items: Iterable<T>, options: ExtremeOptions<T, D>): T | D;
export function max<T>(a: T, b: T, ...more: (T | ExtremeOptions<T>)[]): T;
export function max(...args: unknown[]): unknown;
export function max(...args: unknown[]): unknown {
  return extreme('max', gt, args);
}
