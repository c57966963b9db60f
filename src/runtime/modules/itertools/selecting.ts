import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { asFunction } from '../../builtins/as-function.ts';
import { named } from '../../builtins/parameters.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { call } from '../../calls/call.ts';
import { truthy } from '../../compare/truthy.ts';
import { sameItem } from '../../compare/same-item.ts';
import { iteratorOf } from '../../iteration/iter.ts';
import { add } from '../../operators/add.ts';
import { asIndex } from '../../values/as-index.ts';
import { isIntLike } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';
import { done, item, iteratorType } from './iterator-type.ts';

type Test<T> = (x: T) => unknown;

/** islice(items, stop) and islice(items, start, stop[, step]). Raises ValueError. */
export const islice = iteratorType('islice', (make) => {
  function islice<T>(items: Iterable<T>, ...bounds: unknown[]): IterableIterator<T>;
  function islice(items: unknown, ...bounds: unknown[]): IterableIterator<unknown>;
  function islice(items: unknown, ...bounds: unknown[]): IterableIterator<unknown> {
    if (bounds.length === 0) throw new TypeError('islice expected at least 2 arguments, got 1');
    const source = iteratorOf(items);
    const [first, last, by] =
      bounds.length === 1 ? [0, bounds[0], 1] : [bounds[0], bounds[1], bounds[2] ?? 1];
    const stop =
      bound(
        last,
        bounds.length === 1
          ? stopMessage
          : 'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.',
      ) ?? Infinity;
    const start =
      bound(
        first ?? 0,
        'Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.',
      ) ?? 0;
    const step = isIntLike(by) ? Number(by) : 0;
    if (step < 1) throw new ValueError('Step for islice() must be a positive integer or None.');
    let [at, next] = [0, start];
    return make(() => {
      while (at < next) {
        if (at >= stop || source.next().done) return finish();
        at += 1;
      }
      if (at >= stop) return finish();
      const one = source.next();
      if (one.done) return finish();
      at += 1;
      next = Math.min(next + step, stop);
      return item(one.value);
    });
    function finish(): typeof done {
      at = next = Infinity;
      return done;
    }
  }
  return islice;
});

const stopMessage = 'Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.';

function bound(x: unknown, message: string): number | null {
  if (x === null) return null;
  const n = Number(asIndex(x, () => new ValueError(message)));
  if (n < 0) throw new ValueError(message);
  return n;
}

/** takewhile(test, items): items up to the first that fails. */
export const takewhile = iteratorType('takewhile', (make) => {
  function takewhile<T>(test: Test<T>, items: Iterable<T>): IterableIterator<T>;
  function takewhile(test: unknown, items: unknown): IterableIterator<unknown>;
  function takewhile(test: unknown, items: unknown): IterableIterator<unknown> {
    const [f, source] = [asFunction(test, 1), iteratorOf(items)];
    let over = false;
    return make(() => {
      if (over) return done;
      const step = source.next();
      over = step.done === true || !truthy(f(step.value));
      return over ? done : item(step.value);
    });
  }
  return takewhile;
});

/** dropwhile(test, items): items from the first that fails. */
export const dropwhile = iteratorType('dropwhile', (make) => {
  function dropwhile<T>(test: Test<T>, items: Iterable<T>): IterableIterator<T>;
  function dropwhile(test: unknown, items: unknown): IterableIterator<unknown>;
  function dropwhile(test: unknown, items: unknown): IterableIterator<unknown> {
    const [f, source] = [asFunction(test, 1), iteratorOf(items)];
    let dropping = true;
    return make(() => {
      for (;;) {
        const step = source.next();
        if (step.done) return done;
        if (dropping && truthy(f(step.value))) continue;
        dropping = false;
        return item(step.value);
      }
    });
  }
  return dropwhile;
});

/** filterfalse(test, items): items that fail; without a test, those that are false. */
export const filterfalse = iteratorType('filterfalse', (make) => {
  function filterfalse<T>(test: Test<T> | null, items: Iterable<T>): IterableIterator<T>;
  function filterfalse(test: unknown, items: unknown): IterableIterator<unknown>;
  function filterfalse(test: unknown, items: unknown): IterableIterator<unknown> {
    const source = iteratorOf(items);
    const f = test === null ? (x: unknown) => x : asFunction(test, 1);
    return make(() => {
      for (;;) {
        const step = source.next();
        if (step.done) return done;
        if (!truthy(f(step.value))) return item(step.value);
      }
    });
  }
  return filterfalse;
});

/** compress(items, selectors): items whose selector is true. */
export const compress = iteratorType('compress', (make) => {
  function compress<T>(items: Iterable<T>, selectors: Iterable<unknown>): IterableIterator<T>;
  function compress(...args: unknown[]): IterableIterator<unknown>;
  function compress(...args: unknown[]): IterableIterator<unknown> {
    const [items, selectors] = named('compress', ['data', 'selectors'], args);
    const [source, marks] = [iteratorOf(items), iteratorOf(selectors)];
    return make(() => {
      for (;;) {
        const [one, mark] = [source.next(), marks.next()];
        if (one.done || mark.done) return done;
        if (truthy(mark.value)) return item(one.value);
      }
    });
  }
  return compress;
});

/** accumulate(items, f=add, *, initial=None): running totals. */
export const accumulate = iteratorType('accumulate', (make) => {
  function accumulate<T>(
    items: Iterable<T>,
    f?: unknown,
    options?: { readonly initial?: unknown },
  ): IterableIterator<T>;
  function accumulate(...args: unknown[]): IterableIterator<unknown>;
  function accumulate(...args: unknown[]): IterableIterator<unknown> {
    const last = args.at(-1);
    const initial = isKeywords(last) ? (last['initial'] ?? null) : null;
    const [items, given = null] = named('accumulate', ['iterable', 'func', 'initial'], args);
    const f = given === null ? add : asFunction(given, 2);
    const source = iteratorOf(items);
    let total: unknown = initial;
    let state: 'new' | 'open' = 'new';
    return make(() => {
      if (state === 'new') {
        state = 'open';
        if (initial !== null) return item(total);
        const first = source.next();
        if (first.done) return done;
        total = first.value;
        return item(total);
      }
      const step = source.next();
      if (step.done) return done;
      total = f(total, step.value);
      return item(total);
    });
  }
  return accumulate;
});

/** starmap(f, items): f(*item) for each. */
export const starmap = iteratorType('starmap', (make) => {
  function starmap<R>(f: (...args: never[]) => R, items: Iterable<unknown>): IterableIterator<R>;
  function starmap(f: unknown, items: unknown): IterableIterator<unknown>;
  function starmap(f: unknown, items: unknown): IterableIterator<unknown> {
    const source = iteratorOf(items);
    return make(() => {
      const step = source.next();
      return step.done ? done : item(call(f, [...iteratorOf(step.value)]));
    });
  }
  return starmap;
});

interface Group {
  readonly key: unknown;
}

/** groupby(items, key=None): runs of items with equal keys. Moving on ends the group before. */
export const groupby = iteratorType('groupby', (make) => {
  function groupby<T>(
    items: Iterable<T>,
    key?: unknown,
  ): IterableIterator<readonly [unknown, IterableIterator<T>]>;
  function groupby(...args: unknown[]): IterableIterator<unknown>;
  function groupby(...args: unknown[]): IterableIterator<unknown> {
    const [items, key = null] = named('groupby', ['iterable', 'key'], args);
    const source = iteratorOf(items);
    const f = key === null ? (x: unknown) => x : asFunction(key, 1);
    let ahead: { value: unknown; key: unknown } | null = null;
    let [current, over]: [Group | null, boolean] = [null, false];
    const read = (): void => {
      const step = source.next();
      over = step.done === true;
      ahead = step.done ? null : { value: step.value, key: f(step.value) };
    };
    const skip = (): void => {
      if (ahead === null && !over) read();
      while (ahead !== null && current !== null && sameItem(current.key, ahead.key)) read();
    };
    return make(() => {
      skip();
      if (ahead === null) return done;
      const group: Group = { key: ahead.key };
      current = group;
      return item(asTuple([group.key, members(group)]));
    });
    function members(group: Group): IterableIterator<unknown> {
      return grouper(() => {
        if (current !== group) return done;
        if (ahead === null && !over) read();
        if (ahead === null || !sameItem(group.key, ahead.key)) return done;
        const { value } = ahead;
        ahead = null;
        return item(value);
      });
    }
  }
  return groupby;
});

const grouper = iteratorType(
  '_grouper',
  (make) =>
    (step: () => IteratorResult<unknown, undefined>): IterableIterator<unknown> =>
      make(step),
);
