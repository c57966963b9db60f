import { IndexError, RuntimeError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { eq } from '../../compare/eq.ts';
import { ge } from '../../compare/ge.ts';
import { gt } from '../../compare/gt.ts';
import { le } from '../../compare/le.ts';
import { lt } from '../../compare/lt.ts';
import { sameItem } from '../../compare/same-item.ts';
import { repr } from '../../format/repr.ts';
import { iter } from '../../iteration/iter.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { deepcopy } from '../copy/deepcopy.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { asIndex, asSize } from '../../values/as-index.ts';
import { BuiltinIterator } from '../../values/builtin-iterator.ts';

/** collections.deque: a list with two cheap ends. Modules/_collectionsmodule.c. */
export class Deque<T = unknown> implements Iterable<T> {
  /** Items are at `#head` and after it; what is before is free. */
  #items: T[] = [];
  #head = 0;
  #changes = 0;
  #open = false;
  #maxlen: number | null = null;

  /** Deque(items=(), maxlen=None). Raises TypeError, ValueError. */
  constructor(...args: unknown[]) {
    const last = args.at(-1);
    const keywords = isKeywords(last) ? last : {};
    const [items = keywords['iterable'] ?? [], limit = keywords['maxlen'] ?? null] = isKeywords(
      last,
    )
      ? args.slice(0, -1)
      : args;
    this.#maxlen =
      limit === null ? null : asSize(asIndex(limit, () => new TypeError('an integer is required')));
    if (this.#maxlen !== null && this.#maxlen < 0)
      throw new ValueError('maxlen must be non-negative');
    for (const item of iter(items)) this.append(item as T);
  }

  get maxlen(): number | null {
    return this.#maxlen;
  }

  /** The items as a list of their own. */
  toList(): T[] {
    return this.#items.slice(this.#head);
  }

  static of<T>(items: Iterable<T>, maxlen: number | null): Deque<T> {
    return new Deque<T>(items, maxlen);
  }

  __len__(): number {
    return this.#items.length - this.#head;
  }

  append(item: T): null {
    this.#changes += 1;
    this.#items.push(item);
    if (this.#maxlen !== null && this.__len__() > this.#maxlen) this.#dropFirst();
    return null;
  }

  appendleft(item: T): null {
    this.#changes += 1;
    if (this.#head === 0) this.#makeRoom();
    this.#head -= 1;
    this.#items[this.#head] = item;
    if (this.#maxlen !== null && this.__len__() > this.#maxlen) this.#items.pop();
    return null;
  }

  /** Free places before the first item: as many as there are items, so that their cost is spread. */
  #makeRoom(): void {
    const room = this.#items.length + 8;
    this.#items = [...new Array<T>(room), ...this.#items];
    this.#head = room;
  }

  #dropFirst(): T {
    const item = this.#items[this.#head] as T;
    this.#items[this.#head] = undefined as T;
    this.#head += 1;
    if (this.#head > 32 && this.#head * 2 > this.#items.length) {
      this.#items = this.#items.slice(this.#head);
      this.#head = 0;
    }
    return item;
  }

  pop(): T {
    if (this.__len__() === 0) throw new IndexError('pop from an empty deque');
    this.#changes += 1;
    return this.#items.pop() as T;
  }

  popleft(): T {
    if (this.__len__() === 0) throw new IndexError('pop from an empty deque');
    this.#changes += 1;
    return this.#dropFirst();
  }

  extend(items: Iterable<T>): null {
    for (const item of items === this ? this.toList() : iter(items)) this.append(item);
    return null;
  }

  extendleft(items: Iterable<T>): null {
    for (const item of items === this ? this.toList() : iter(items)) this.appendleft(item);
    return null;
  }

  /** Moves items from the right end to the left, or the other way round for a negative count. */
  rotate(count: unknown = 1): null {
    const items = this.toList();
    if (items.length < 2) return null;
    const by = Number(asIndex(count)) % items.length;
    this.#become(
      [...items.slice(items.length - by), ...items.slice(0, items.length - by)].slice(
        -items.length,
      ),
    );
    if (by < 0) this.#become([...items.slice(-by), ...items.slice(0, -by)]);
    return null;
  }

  #become(items: T[]): void {
    this.#changes += 1;
    this.#items = items;
    this.#head = 0;
  }

  clear(): null {
    this.#become([]);
    return null;
  }

  reverse(): null {
    this.#become(this.toList().reverse());
    return null;
  }

  copy(): Deque<T> {
    return Deque.of(this.toList(), this.#maxlen);
  }

  __copy__(): Deque<T> {
    return this.copy();
  }

  __deepcopy__(memo: unknown): Deque<T> {
    return Deque.of(deepcopy(this.toList(), memo), this.#maxlen);
  }

  count(item: unknown): number {
    return this.toList().filter((one) => sameItem(one, item)).length;
  }

  index(item: unknown, start: unknown = 0, stop: unknown = null): number {
    const items = this.toList();
    const at = (x: unknown): number => {
      const i = asSize(x);
      return i < 0 ? Math.max(0, i + items.length) : i;
    };
    const end = stop === null ? items.length : at(stop);
    for (let i = at(start); i < Math.min(end, items.length); i++)
      if (sameItem(items[i], item)) return i;
    throw new ValueError('deque.index(x): x not in deque');
  }

  insert(index: unknown, item: T): null {
    if (this.#maxlen !== null && this.__len__() >= this.#maxlen) {
      throw new IndexError('deque already at its maximum size');
    }
    const items = this.toList();
    items.splice(asSize(index), 0, item);
    this.#become(items);
    return null;
  }

  remove(item: unknown): null {
    const items = this.toList();
    const at = items.findIndex((one) => sameItem(one, item));
    if (at < 0) throw new ValueError('deque.remove(x): x not in deque');
    items.splice(at, 1);
    this.#become(items);
    return null;
  }

  #position(index: unknown): number {
    const i = asSize(checkedIndex(index));
    const size = this.__len__();
    const at = i < 0 ? i + size : i;
    if (at < 0 || at >= size) throw new IndexError('deque index out of range');
    return this.#head + at;
  }

  __getitem__(index: unknown): T {
    return this.#items[this.#position(index)] as T;
  }

  __setitem__(index: unknown, item: T): null {
    this.#items[this.#position(index)] = item;
    return null;
  }

  __delitem__(index: unknown): null {
    const at = this.#position(index) - this.#head;
    this.#become(this.toList().filter((_, i) => i !== at));
    return null;
  }

  __contains__(item: unknown): boolean {
    return this.toList().some((one) => sameItem(one, item));
  }

  [Symbol.iterator](): IterableIterator<T> {
    return new DequeIterator(this, () => this.#changes, false);
  }

  __reversed__(): IterableIterator<T> {
    return new DequeIterator(this, () => this.#changes, true);
  }

  __repr__(): string {
    if (this.#open) return '[...]';
    this.#open = true;
    try {
      const limit = this.#maxlen === null ? '' : `, maxlen=${this.#maxlen}`;
      return `deque(${repr(this.toList())}${limit})`;
    } finally {
      this.#open = false;
    }
  }

  __eq__(other: unknown): unknown {
    return other instanceof Deque ? eq(this.toList(), other.toList()) : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof Deque ? lt(this.toList(), other.toList()) : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof Deque ? le(this.toList(), other.toList()) : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof Deque ? gt(this.toList(), other.toList()) : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof Deque ? ge(this.toList(), other.toList()) : NotImplemented;
  }

  __add__(other: unknown): unknown {
    if (other instanceof Deque)
      return Deque.of([...this.toList(), ...other.toList()], this.#maxlen);
    throw new TypeError(`can only concatenate deque (not "${typeName(other)}") to deque`);
  }

  __iadd__(other: Iterable<T>): this {
    this.extend(other);
    return this;
  }

  __mul__(count: unknown): unknown {
    const all: T[] = [];
    for (let i = 0; i < asIndex(count); i++) all.push(...this.toList());
    return Deque.of(all, this.#maxlen);
  }

  __rmul__(count: unknown): unknown {
    return this.__mul__(count);
  }
}

Object.assign(Deque.prototype, { __hash__: null });

function checkedIndex(index: unknown): unknown {
  return asIndex(
    index,
    () => new TypeError(`sequence index must be integer, not '${typeName(index)}'`),
  );
}

class DequeIterator<T> extends BuiltinIterator<T> {
  readonly #deque: Deque<T>;
  readonly #changes: () => number;
  readonly #then: number;
  readonly #backwards: boolean;
  #at = 0;

  constructor(deque: Deque<T>, changes: () => number, backwards: boolean) {
    super();
    this.#deque = deque;
    this.#changes = changes;
    this.#then = changes();
    this.#backwards = backwards;
  }

  next(): IteratorResult<T, undefined> {
    if (this.#changes() !== this.#then) throw new RuntimeError('deque mutated during iteration');
    const size = this.#deque.__len__();
    if (this.#at >= size) return { done: true, value: undefined };
    const at = this.#backwards ? size - 1 - this.#at : this.#at;
    this.#at += 1;
    return { done: false, value: this.#deque.__getitem__(at) };
  }
}

registerType(DequeIterator, '_collections._deque_iterator', { module: '_collections' });

interface Options<T> {
  readonly iterable?: Iterable<T>;
  readonly maxlen?: number | null;
}

function callDeque<T = never>(
  items?: Iterable<T> | Options<T>,
  maxlen?: number | Options<T> | null,
): Deque<T>;
function callDeque(items?: unknown, maxlen?: unknown): Deque;
function callDeque(...args: unknown[]): Deque {
  return new Deque(...args);
}

/** The type of a deque in a program. */
export type deque<T = unknown> = Deque<T>;

/** collections.deque(items=(), maxlen=None). */
export const deque = registerType(callDeque, 'deque', {
  instances: [Deque],
  module: 'collections',
  cName: 'collections.deque',
});
