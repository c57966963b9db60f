import { def } from '../calls/def.ts';
import { iter } from './iter.ts';

/** A generator expression: its first iterable is asked for an iterator now, the rest runs when it is consumed. */
export function lazy<T, U>(
  source: Iterable<T>,
  body: (source: Iterable<T>) => Generator<U>,
): Generator<U>;
export function lazy<U>(
  source: unknown,
  body: (source: Iterable<never>) => Generator<U>,
): Generator<U>;
export function lazy(source: unknown, body: (source: Iterable<never>) => Generator): Generator {
  return def(body, '<genexpr>(source)')(iter(source) as Iterable<never>);
}

/** An asynchronous generator expression. */
export function lazyAsync<U>(body: () => AsyncGenerator<U>): AsyncGenerator<U> {
  return def(body, '<genexpr>()')();
}
