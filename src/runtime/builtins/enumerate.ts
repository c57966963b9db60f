import { TypeError } from '../exceptions/builtin.ts';
import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { asIndex } from '../values/as-index.ts';
import { BuiltinIterator } from '../values/builtin-iterator.ts';
import type { Int } from '../values/int.ts';
import { intAdd } from '../values/int-arithmetic.ts';
import { asTuple } from '../values/tuple.ts';
import { named } from './parameters.ts';

class EnumerateIterator<T> extends BuiltinIterator<readonly [number, T]> {
  readonly #source: Iterator<T>;
  #count: Int;

  constructor(source: Iterator<T>, start: Int) {
    super();
    this.#source = source;
    this.#count = start;
  }

  next(): IteratorResult<readonly [number, T], undefined> {
    const step = this.#source.next();
    if (step.done) return step as IteratorReturnResult<undefined>;
    const value = asTuple<unknown>([this.#count, step.value]) as unknown as readonly [number, T];
    this.#count = intAdd(this.#count, 1);
    return { done: false, value };
  }
}

type Start = number | { readonly start: number };

function callEnumerate<K>(items: ReadonlyMap<K, unknown>, start?: Start): Enumerated<K>;
function callEnumerate<T>(items: Iterable<T>, start?: Start): Enumerated<T>;
function callEnumerate(items: unknown, start?: Start): Enumerated<unknown>;
function callEnumerate(...args: unknown[]): Enumerated<unknown> {
  const [items, first = 0] = named('enumerate', ['iterable', 'start'], args);
  if (items === undefined)
    throw new TypeError("enumerate() missing required argument 'iterable' (pos 1)");
  return new EnumerateIterator(iter(items)[Symbol.iterator](), asIndex(first));
}

type Enumerated<T> = IterableIterator<readonly [number, T]>;

/** Python's enumerate(items, start=0). */
export const enumerate = registerType(callEnumerate, 'enumerate', {
  instances: [EnumerateIterator],
});
