import { ValueError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { truthy } from '../../compare/truthy.ts';
import { iteratorOf } from '../../iteration/iter.ts';
import { asSize } from '../../values/as-index.ts';
import { asTuple } from '../../values/tuple.ts';
import type { Make } from './iterator-type.ts';
import { done, item, iteratorType } from './iterator-type.ts';

function chained(make: Make, sources: Iterator<unknown>): IterableIterator<unknown> {
  let current: Iterator<unknown> | null = null;
  return make(() => {
    for (;;) {
      if (current === null) {
        const source = sources.next();
        if (source.done) return done;
        current = iteratorOf(source.value);
      }
      const step: IteratorResult<unknown> = current.next();
      if (!step.done) return item(step.value);
      current = null;
    }
  });
}

/** chain(*sources): one after the other; chain.from_iterable(sources) takes them from one. */
export const chain = iteratorType('chain', (make) => {
  function chain<T>(...sources: Iterable<T>[]): IterableIterator<T>;
  function chain(...sources: unknown[]): IterableIterator<unknown>;
  function chain(...sources: unknown[]): IterableIterator<unknown> {
    return chained(make, sources[Symbol.iterator]());
  }
  function fromIterable<T>(sources: Iterable<Iterable<T>>): IterableIterator<T>;
  function fromIterable(sources: unknown): IterableIterator<unknown>;
  function fromIterable(sources: unknown): IterableIterator<unknown> {
    return chained(make, iteratorOf(sources));
  }
  return Object.assign(chain, { fromIterable });
});

/** zip_longest(*sources, fillvalue=None). */
export const zipLongest = iteratorType('zip_longest', (make) => {
  return (...args: unknown[]): IterableIterator<readonly unknown[]> => {
    const last = args.at(-1);
    const filler: unknown = isKeywords(last) ? (last['fillvalue'] ?? null) : null;
    const given = isKeywords(last) ? args.slice(0, -1) : args;
    const sources: (Iterator<unknown> | null)[] = given.map((source) => iteratorOf(source));
    return make(() => {
      const items = sources.map((source, i) => {
        const step = source?.next();
        if (step && !step.done) return step.value;
        sources[i] = null;
        return filler;
      });
      return sources.every((source) => source === null) ? done : item(asTuple(items));
    });
  };
});

/** pairwise(items): overlapping pairs. */
export const pairwise = iteratorType('pairwise', (make) => {
  function pairwise<T>(items: Iterable<T>): IterableIterator<readonly [T, T]>;
  function pairwise(items: unknown): IterableIterator<unknown>;
  function pairwise(items: unknown): IterableIterator<unknown> {
    const source = iteratorOf(items);
    let before: { readonly value: unknown } | null = null;
    return make(() => {
      if (before === null) {
        const first = source.next();
        if (first.done) return done;
        before = { value: first.value };
      }
      const step = source.next();
      if (step.done) return done;
      const pair = asTuple([before.value, step.value]);
      before = { value: step.value };
      return item(pair);
    });
  }
  return pairwise;
});

/** batched(items, n, *, strict=False): tuples of n items. Raises ValueError. */
export const batched = iteratorType('batched', (make) => {
  return (items: unknown, ...args: unknown[]): IterableIterator<readonly unknown[]> => {
    const last = args.at(-1);
    const options = isKeywords(last) ? last : {};
    const size = asSize(options['n'] ?? args[0]);
    if (size < 1) throw new ValueError('n must be at least one');
    const source = iteratorOf(items);
    return make(() => {
      const batch: unknown[] = [];
      while (batch.length < size) {
        const step = source.next();
        if (step.done) break;
        batch.push(step.value);
      }
      if (batch.length === 0) return done;
      if (batch.length < size && truthy(options['strict'] ?? false)) {
        throw new ValueError('batched(): incomplete batch');
      }
      return item(asTuple(batch));
    });
  };
});

interface Link {
  readonly value: unknown;
  next: Link | null;
}

const teeIterator = iteratorType('_tee', (make) => {
  return (source: Iterator<unknown>, start: Link): IterableIterator<unknown> => {
    let at = start;
    return make(() => {
      if (at.next === null) {
        const step = source.next();
        if (step.done) return done;
        at.next = { value: step.value, next: null };
      }
      at = at.next;
      return item(at.value);
    });
  };
});

/** tee(items, n=2): n iterators over the same items. */
export function tee<T>(items: Iterable<T>, n?: unknown): readonly IterableIterator<T>[];
export function tee(items: unknown, n?: unknown): readonly IterableIterator<unknown>[];
export function tee(items: unknown, n: unknown = 2): readonly IterableIterator<unknown>[] {
  const count = asSize(isKeywords(n) ? n['n'] : n);
  if (count < 0) throw new ValueError('n must be >= 0');
  const source = iteratorOf(items);
  const start: Link = { value: null, next: null };
  return asTuple(Array.from({ length: count }, () => teeIterator(source, start)));
}
