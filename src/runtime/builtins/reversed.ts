import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { codePoints } from '../text/code-points.ts';
import { BuiltinIterator } from '../values/builtin-iterator.ts';
import { Bytes } from '../values/bytes.ts';
import { DictItems, DictKeys, DictValues } from '../values/dict-views.ts';
import { Range } from '../values/range.ts';
import { isList } from '../values/tuple.ts';
import { len } from './len.ts';

class ReversedIterator<T> extends BuiltinIterator<T> {
  readonly #item: (at: number) => T;
  #left: number;

  constructor(length: number, item: (at: number) => T) {
    super();
    this.#left = length;
    this.#item = item;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#left <= 0) return { done: true, value: undefined };
    return { done: false, value: this.#item(--this.#left) };
  }
}

class ReversedList<T> extends ReversedIterator<T> {}
class ReversedRange<T> extends ReversedIterator<T> {}
class ReversedKeys<T> extends ReversedIterator<T> {}

const ofArray = (items: readonly unknown[]) => (at: number) => items[at];

function callReversed<T>(items: readonly T[]): IterableIterator<T>;
function callReversed(items: string): IterableIterator<string>;
function callReversed(items: Range): IterableIterator<number>;
function callReversed<K>(items: ReadonlyMap<K, unknown>): IterableIterator<K>;
function callReversed(items: unknown): IterableIterator<unknown>;
function callReversed(x: unknown): IterableIterator<unknown> {
  if (isList(x)) return new ReversedList(x.length, ofArray(x));
  const own = special(x, '__reversed__');
  if (own) return own.call(x) as IterableIterator<unknown>;
  if (x instanceof Range) return new ReversedRange(x.length, (i) => x.at(i));
  if (
    x instanceof Map ||
    x instanceof DictKeys ||
    x instanceof DictValues ||
    x instanceof DictItems
  ) {
    const items = [...(x instanceof Map ? (x as Map<unknown, unknown>).keys() : x)];
    return new ReversedKeys(items.length, ofArray(items));
  }
  const items = sequenceItems(x);
  if (items) return new ReversedIterator(items.length, ofArray(items));
  const item = special(x, '__getitem__');
  if (item && special(x, '__len__')) return new ReversedIterator(len(x), (i) => item.call(x, i));
  throw new TypeError(`'${typeName(x)}' object is not reversible`);
}

function sequenceItems(x: unknown): readonly unknown[] | undefined {
  if (typeof x === 'string') return codePoints(x);
  if (Array.isArray(x)) return x as unknown[];
  return x instanceof Bytes ? Array.from(x.data) : undefined;
}

registerType(ReversedList, 'list_reverseiterator');
registerType(ReversedRange, 'range_iterator');
registerType(ReversedKeys, 'dict_reversekeyiterator');

/** Python's reversed(sequence): an iterator from the end. Raises TypeError. */
export const reversed = registerType(callReversed, 'reversed', { instances: [ReversedIterator] });
