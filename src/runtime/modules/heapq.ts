import { IndexError, TypeError } from '../exceptions/builtin.ts';
import { asFunction } from '../builtins/as-function.ts';
import { sorted } from '../builtins/sorted.ts';
import { isKeywords } from '../calls/keywords.ts';
import { lt } from '../compare/lt.ts';
import { truthy } from '../compare/truthy.ts';
import { iteratorOf } from '../iteration/iter.ts';
import { typeName } from '../objects/type-name.ts';
import { isList } from '../values/tuple.ts';
import { asSize } from '../values/as-index.ts';
import { BuiltinIterator } from '../values/builtin-iterator.ts';

export const __name__ = 'heapq';

type Less = (a: unknown, b: unknown) => boolean;
const greater: Less = (a, b) => lt(b, a);

function checked(heap: unknown, name: string): asserts heap is unknown[] {
  if (!isList(heap))
    throw new TypeError(`${name}() argument 1 must be list, not ${typeName(heap)}`);
}

/** Lib/heapq.py: lets the item at `at` rise to its place, not above `start`. */
function rise(heap: unknown[], start: number, at: number, less: Less): void {
  const item = heap[at];
  let place = at;
  while (place > start) {
    const parent = (place - 1) >> 1;
    if (!less(item, heap[parent])) break;
    heap[place] = heap[parent];
    place = parent;
  }
  heap[place] = item;
}

/** Lets the smaller child rise until a leaf, then the item from there: as CPython compares. */
function sink(heap: unknown[], at: number, less: Less): void {
  const item = heap[at];
  let place = at;
  let child = 2 * place + 1;
  while (child < heap.length) {
    const right = child + 1;
    if (right < heap.length && !less(heap[child], heap[right])) child = right;
    heap[place] = heap[child];
    place = child;
    child = 2 * place + 1;
  }
  heap[place] = item;
  rise(heap, at, place, less);
}

function push(name: string, heap: unknown, item: unknown, less: Less): null {
  checked(heap, name);
  heap.push(item);
  rise(heap, 0, heap.length - 1, less);
  return null;
}

function pop(name: string, heap: unknown, less: Less): unknown {
  checked(heap, name);
  if (heap.length === 0) throw new IndexError('index out of range');
  const last = heap.pop();
  return heap.length === 0 ? last : exchange(name, heap, last, less);
}

function exchange(name: string, heap: unknown, item: unknown, less: Less): unknown {
  checked(heap, name);
  if (heap.length === 0) throw new IndexError('index out of range');
  const [first] = heap;
  heap[0] = item;
  sink(heap, 0, less);
  return first;
}

function pushThenPop(name: string, heap: unknown, item: unknown, less: Less): unknown {
  checked(heap, name);
  return heap.length > 0 && less(heap[0], item) ? exchange(name, heap, item, less) : item;
}

function order(name: string, heap: unknown, less: Less): null {
  checked(heap, name);
  for (let at = (heap.length >> 1) - 1; at >= 0; at--) sink(heap, at, less);
  return null;
}

/** Adds an item. Raises TypeError for items without order. */
export const heappush = <T>(heap: T[], item: T): null => push('heappush', heap, item, lt);
/** Removes the smallest item. Raises IndexError. */
export const heappop = <T>(heap: T[]): T => pop('heappop', heap, lt) as T;
export const heapreplace = <T>(heap: T[], item: T): T =>
  exchange('heapreplace', heap, item, lt) as T;
export const heappushpop = <T>(heap: T[], item: T): T =>
  pushThenPop('heappushpop', heap, item, lt) as T;
/** Makes a heap of a list, in place. */
export const heapify = (heap: unknown[]): null => order('heapify', heap, lt);
export const heappushMax = <T>(heap: T[], item: T): null =>
  push('heappush_max', heap, item, greater);
export const heappopMax = <T>(heap: T[]): T => pop('heappop_max', heap, greater) as T;
export const heapreplaceMax = <T>(heap: T[], item: T): T =>
  exchange('heapreplace_max', heap, item, greater) as T;
export const heappushpopMax = <T>(heap: T[], item: T): T =>
  pushThenPop('heappushpop_max', heap, item, greater) as T;
export const heapifyMax = (heap: unknown[]): null => order('heapify_max', heap, greater);

function extremes<T>(n: unknown, items: Iterable<T>, options: unknown, reverse: boolean): T[] {
  const key = (isKeywords(options) ? options['key'] : options) ?? null;
  const most = Math.max(0, asSize(n));
  return sorted(items, { key: key as ((x: T) => unknown) | null, reverse }).slice(0, most);
}

/** The n smallest items in order. */
export const nsmallest = <T>(n: unknown, items: Iterable<T>, key?: unknown): T[] =>
  extremes(n, items, key, false);
/** The n largest items, largest first. */
export const nlargest = <T>(n: unknown, items: Iterable<T>, key?: unknown): T[] =>
  extremes(n, items, key, true);

interface Head {
  key: unknown;
  value: unknown;
  readonly order: number;
  readonly source: Iterator<unknown>;
}

class Merged extends BuiltinIterator<unknown> {
  readonly #heads: Head[] = [];
  readonly #key: (x: unknown) => unknown;
  readonly #less: (a: unknown, b: unknown) => boolean;
  #sources: readonly Iterator<unknown>[] | null;

  constructor(sources: readonly unknown[], key: unknown, reverse: boolean) {
    super();
    this.#sources = sources.map((source) => iteratorOf(source));
    this.#key = key === null ? (x) => x : asFunction(key, 1);
    const less = reverse ? greater : lt;
    this.#less = (a, b) => this.#precedes(a as Head, b as Head, less);
  }

  #precedes(a: Head, b: Head, less: Less): boolean {
    if (less(a.key, b.key)) return true;
    return !less(b.key, a.key) && a.order < b.order;
  }

  #start(): void {
    (this.#sources ?? []).forEach((source, i) => {
      const step = source.next();
      if (step.done) return;
      this.#heads.push({ key: this.#key(step.value), value: step.value, order: i, source });
    });
    this.#sources = null;
    order('merge', this.#heads, this.#less);
  }

  next(): IteratorResult<unknown, undefined> {
    if (this.#sources) this.#start();
    const [head] = this.#heads;
    if (!head) return { done: true, value: undefined };
    const { value } = head;
    const step = head.source.next();
    if (step.done) pop('merge', this.#heads, this.#less);
    else
      exchange(
        'merge',
        this.#heads,
        { ...head, value: step.value, key: this.#key(step.value) },
        this.#less,
      );
    return { done: false, value };
  }
}

/** merge(*sorted sources, key=None, reverse=False): one sorted iterator. */
export function merge<T>(...sources: Iterable<T>[]): IterableIterator<T>;
export function merge(...sources: unknown[]): IterableIterator<unknown>;
export function merge(...sources: unknown[]): IterableIterator<unknown> {
  const last = sources.at(-1);
  const options = isKeywords(last) ? last : {};
  const given = isKeywords(last) ? sources.slice(0, -1) : sources;
  return new Merged(given, options['key'] ?? null, truthy(options['reverse'] ?? false));
}
