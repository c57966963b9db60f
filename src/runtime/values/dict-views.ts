import { RuntimeError } from '../exceptions/builtin.ts';
import { eq } from '../compare/eq.ts';
import { dictGet, dictHas } from './dict-access.ts';
import { asTuple, Tuple } from './tuple.ts';

/** What the three views of a dict share: they show it as it is now, and notice when it changes under an iteration. */
abstract class DictView<T> implements Iterable<T> {
  readonly map: ReadonlyMap<unknown, unknown>;

  constructor(map: ReadonlyMap<unknown, unknown>) {
    this.map = map;
  }

  get size(): number {
    return this.map.size;
  }

  get mapping(): ReadonlyMap<unknown, unknown> {
    return this.map;
  }

  abstract [Symbol.iterator](): IterableIterator<T>;
}

/** d.keys() */
export class DictKeys<K = unknown> extends DictView<K> {
  [Symbol.iterator](): IterableIterator<K> {
    return watched(this.map, this.map.keys() as MapIterator<K>);
  }

  has(key: unknown): boolean {
    return dictHas(this.map, key);
  }
}

/** d.values() */
export class DictValues<V = unknown> extends DictView<V> {
  [Symbol.iterator](): IterableIterator<V> {
    return watched(this.map, this.map.values() as MapIterator<V>);
  }
}

/** d.items() */
export class DictItems<K = unknown, V = unknown> extends DictView<readonly [K, V]> {
  *[Symbol.iterator](): IterableIterator<readonly [K, V]> {
    for (const entry of watched(this.map, this.map.entries() as MapIterator<[K, V]>)) {
      yield asTuple([entry[0], entry[1]]) as unknown as readonly [K, V];
    }
  }

  has(item: unknown): boolean {
    if (!(item instanceof Tuple) || item.length !== 2 || !dictHas(this.map, item[0])) return false;
    const value = dictGet(this.map, item[0]);
    return value === item[1] || eq(value, item[1]) === true;
  }
}

// As sets, views of keys and of items are unhashable.
Object.defineProperty(DictKeys.prototype, '__hash__', { value: null });
Object.defineProperty(DictItems.prototype, '__hash__', { value: null });

/** Iterates keys of a dict. Raises RuntimeError when the dict changes meanwhile. */
export function dictIterator<K>(map: ReadonlyMap<K, unknown>): IterableIterator<K> {
  return watched(map, map.keys() as MapIterator<K>);
}

function* watched<T>(map: ReadonlyMap<unknown, unknown>, items: Iterator<T>): IterableIterator<T> {
  const size = map.size;
  let left = size;
  for (;;) {
    if (map.size !== size) throw new RuntimeError('dictionary changed size during iteration');
    const step = items.next();
    if (step.done) return;
    if (left-- === 0) throw new RuntimeError('dictionary keys changed during iteration');
    yield step.value;
  }
}
