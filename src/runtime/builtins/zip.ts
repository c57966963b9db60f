import { ValueError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { truthy } from '../compare/truthy.ts';
import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { BuiltinIterator } from '../values/builtin-iterator.ts';
import { asTuple } from '../values/tuple.ts';

class ZipIterator extends BuiltinIterator<readonly unknown[]> {
  readonly #sources: readonly Iterator<unknown>[];
  readonly #strict: boolean;

  constructor(sources: readonly Iterator<unknown>[], strict: boolean) {
    super();
    this.#sources = sources;
    this.#strict = strict;
  }

  next(): IteratorResult<readonly unknown[], undefined> {
    const items: unknown[] = [];
    if (this.#sources.length === 0) return { done: true, value: undefined };
    for (const source of this.#sources) {
      const step = source.next();
      if (step.done) {
        if (this.#strict) this.#checkEnds(items.length);
        return step as IteratorReturnResult<undefined>;
      }
      items.push(step.value);
    }
    return { done: false, value: asTuple(items) };
  }

  /** With strict, argument `ended` being at its end means that all must be. */
  #checkEnds(ended: number): void {
    if (ended > 0) throw lengthError(ended, 'shorter');
    this.#sources.forEach((source, i) => {
      if (i > 0 && !source.next().done) throw lengthError(i, 'longer');
    });
  }
}

function lengthError(at: number, how: string): Error {
  const others = at === 1 ? 'argument 1' : `arguments 1-${at}`;
  return new ValueError(`zip() argument ${at + 1} is ${how} than ${others}`);
}

interface ZipOptions {
  readonly strict: boolean;
}

/** What iterating a value gives: a dict gives its keys. */
type ItemOf<X> =
  X extends ReadonlyMap<infer K, unknown> ? K : X extends Iterable<infer T> ? T : never;

type Zipped<X extends readonly unknown[]> = IterableIterator<{
  readonly [I in keyof X]: ItemOf<X[I]>;
}>;

function callZip<X extends readonly Iterable<unknown>[]>(...items: X): Zipped<X>;
function callZip<X extends readonly Iterable<unknown>[]>(...items: [...X, ZipOptions]): Zipped<X>;
function callZip(...items: unknown[]): IterableIterator<readonly unknown[]>;
function callZip(...args: unknown[]): IterableIterator<readonly unknown[]> {
  const last = args.at(-1);
  const strict = isKeywords(last) && truthy(last['strict'] ?? false);
  const sources = isKeywords(last) ? args.slice(0, -1) : args;
  return new ZipIterator(
    sources.map((source) => iter(source)[Symbol.iterator]()),
    strict,
  );
}

/** Python's zip(*items, strict=False). Raises ValueError for unequal lengths when strict. */
export const zip = registerType(callZip, 'zip', { instances: [ZipIterator] });
