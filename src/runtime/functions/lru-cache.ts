import { callFunction, callMethod } from '../calls/call-function.ts';
import { takePythonKeywords } from '../calls/python-keywords.ts';
import { isKeywords } from '../calls/keywords.ts';
import type { Callable } from '../objects/bound-method.ts';
import { repr } from '../format/repr.ts';
import { typeOf } from '../objects/type-of.ts';
import { Dict } from '../values/dict.ts';
import { asTuple, Tuple } from '../values/tuple.ts';
import { updateWrapper } from './wraps.ts';

type AnyFunction = (...args: never[]) => unknown;

export interface Cached {
  cacheInfo(): CacheInfo;
  cacheClear(): null;
}

export interface CacheOptions {
  readonly maxsize?: number | null;
  readonly typed?: boolean;
}

/** CacheInfo(hits=0, misses=1, maxsize=128, currsize=1) */
export class CacheInfo extends Tuple<unknown> {
  get hits(): unknown {
    return this[0];
  }

  get misses(): unknown {
    return this[1];
  }

  get maxsize(): unknown {
    return this[2];
  }

  get currsize(): unknown {
    return this[3];
  }

  __repr__(): string {
    const [hits, misses, maxsize, currsize] = Array.from(this, repr);
    return `CacheInfo(hits=${hits ?? ''}, misses=${misses ?? ''}, maxsize=${maxsize ?? ''}, currsize=${currsize ?? ''})`;
  }
}

/** cache(f): remembers every result. */
export function cache<F extends AnyFunction>(f: F): F & Cached {
  return cached(f, null, false);
}

/** lru_cache(f), or lru_cache({ maxsize })(f): remembers the results of the latest calls. */
export function lruCache<F extends AnyFunction>(f: F): F & Cached;
export function lruCache(
  options?: CacheOptions | number | null,
  typed?: boolean,
): <F extends AnyFunction>(f: F) => F & Cached;
export function lruCache(
  first: AnyFunction | CacheOptions | number | null = 128,
  typed = false,
): unknown {
  if (typeof first === 'function') return cached(first, 128, false);
  if (first === null || typeof first === 'number') {
    return (f: AnyFunction) => cached(f, first, typed);
  }
  const { maxsize = 128, typed: byType = false } = first;
  return (f: AnyFunction) => cached(f, maxsize, byType);
}

function cached<F extends AnyFunction>(f: F, maxsize: number | null, typed: boolean): F & Cached {
  const results = new Dict<unknown, unknown>();
  let [hits, misses] = [0, 0];
  const run: Callable = function (this: unknown, ...args) {
    const key = keyOf(this, args, typed);
    if (results.has(key)) {
      hits += 1;
      const value = results.get(key);
      if (maxsize !== null) {
        results.delete(key);
        results.set(key, value);
      }
      return value;
    }
    misses += 1;
    const value = callThrough(f as unknown as Callable, this, args);
    if (maxsize !== 0) results.set(key, value);
    if (maxsize !== null && results.size > maxsize) results.delete(results.keys().next().value);
    return value;
  };
  updateWrapper(run, f);
  takePythonKeywords(run);
  return Object.assign(run, {
    cacheInfo: () => CacheInfo.of(hits, misses, maxsize, results.size) as CacheInfo,
    cacheClear: () => {
      results.clear();
      [hits, misses] = [0, 0];
      return null;
    },
  }) as unknown as F & Cached;
}

function callThrough(f: Callable, self: unknown, args: readonly unknown[]): unknown {
  const last = args.at(-1);
  const [plain, keywords] = isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
  return self === undefined
    ? callFunction(f, plain, keywords)
    : callMethod(f, self, plain, keywords);
}

/** What calls are remembered by; one int or str stands for itself. */
function keyOf(self: unknown, args: readonly unknown[], typed: boolean): unknown {
  const [only] = args;
  if (
    self === undefined &&
    args.length === 1 &&
    !typed &&
    (typeof only === 'number' || typeof only === 'string')
  ) {
    return only;
  }
  const parts = args.flatMap((arg) =>
    isKeywords(arg) ? Object.entries(arg).flat() : typed ? [arg, typeOf(arg)] : [arg],
  );
  return asTuple(self === undefined ? parts : [self, ...parts]);
}
