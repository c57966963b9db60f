import { NotImplementedError, TypeError } from '../../exceptions/builtin.ts';
import { sorted } from '../../builtins/sorted.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { takePythonKeywords } from '../../calls/python-keywords.ts';
import { gt } from '../../compare/gt.ts';
import { ge } from '../../compare/ge.ts';
import { eq } from '../../compare/eq.ts';
import { repr } from '../../format/repr.ts';
import { iter } from '../../iteration/iter.ts';
import { classInfo, registerType } from '../../objects/class-info.ts';
import { builtinType } from '../../objects/class-info.ts';
import { typeOf } from '../../objects/type-of.ts';
import { add } from '../../operators/add.ts';
import { neg } from '../../operators/unary-operators.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { sub } from '../../operators/sub.ts';
import { asSize } from '../../values/as-index.ts';
import { Dict } from '../../values/dict.ts';
import { hash } from '../../values/hash.ts';
import type { Int } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';

type Entry<T> = readonly [T, number];

/** collections.Counter: a dict of counts. Lib/collections/__init__.py. */
export class Counter<T = unknown> extends Dict<T, number> {
  constructor(...args: unknown[]) {
    super();
    Counter.prototype.__init__.apply(this, args);
  }

  /** For classes derived from it: what the constructor does. */
  __init__(...args: unknown[]): null {
    if (args.filter((arg) => !isKeywords(arg)).length > 1) {
      throw new TypeError(
        `Counter.__init__() takes from 1 to 2 positional arguments but ${args.length + 1} were given`,
      );
    }
    return Counter.prototype.update.apply(this, args);
  }

  static fromkeys(): never {
    throw new NotImplementedError(
      'Counter.fromkeys() is undefined.  Use Counter(iterable) instead.',
    );
  }

  __missing__(): number {
    return 0;
  }

  __delitem__(key: T): null {
    this.delete(key);
    return null;
  }

  /** Adds counts: of a mapping, of items, of keywords. */
  update(...sources: unknown[]): null {
    for (const source of sources) {
      // Counts of a mapping come into an empty counter as they are.
      const isKept = this.size === 0 && (source instanceof Map || isKeywords(source));
      change(this, source, (count, more) => (isKept ? more : add(more, count)));
    }
    return null;
  }

  subtract(...sources: unknown[]): null {
    for (const source of sources) change(this, source, (count, less) => sub(count, less));
    return null;
  }

  /** The n most common items with their counts, commonest first; all without n. */
  mostCommon(n: Int | null | { readonly n?: Int | null } = null): Entry<T>[] {
    const limit = isKeywords(n) ? (n['n'] ?? null) : n;
    const items = [...this].map(([key, count]) => asTuple([key, count]) as unknown as Entry<T>);
    const ordered = sorted(items, { key: ([, count]: Entry<T>) => count, reverse: true });
    return limit === null ? ordered : ordered.slice(0, Math.max(0, asSize(limit)));
  }

  /** Every item as often as it was counted. */
  *elements(): IterableIterator<T> {
    for (const [key, count] of this) {
      const times = asSize(count);
      for (let i = 0; i < times; i++) yield key;
    }
  }

  total(): number {
    let sum: unknown = 0;
    for (const count of this.values()) sum = add(sum, count);
    return sum as number;
  }

  copy(): Counter<T> {
    return new Counter<T>(this);
  }

  __repr__(): string {
    const { name } = classInfo(typeOf(this));
    if (this.size === 0) return `${name}()`;
    const entries = byCount(this).map(([key, count]) => `${repr(key)}: ${repr(count)}`);
    return `${name}({${entries.join(', ')}})`;
  }

  __add__(other: unknown): unknown {
    return combined(this, other, add);
  }

  __sub__(other: unknown): unknown {
    return combined(this, other, sub);
  }

  __or__(other: unknown): unknown {
    return combined(this, other, (a, b) => (gt(b, a) ? b : a));
  }

  __and__(other: unknown): unknown {
    return combined(this, other, (a, b) => (gt(b, a) ? a : b));
  }

  __pos__(): unknown {
    return combined(this, new Counter(), add);
  }

  __neg__(): unknown {
    return combined(this, new Counter(), (a) => neg(a));
  }

  __iadd__(other: unknown): unknown {
    return become(this, this.__add__(other));
  }

  __isub__(other: unknown): unknown {
    return become(this, this.__sub__(other));
  }

  __ior__(other: unknown): unknown {
    return become(this, this.__or__(other));
  }

  __iand__(other: unknown): unknown {
    return become(this, this.__and__(other));
  }

  __eq__(other: unknown): unknown {
    return every(this, other, eq);
  }

  __le__(other: unknown): unknown {
    return every(this, other, (a, b) => ge(b, a));
  }

  __ge__(other: unknown): unknown {
    return every(this, other, ge);
  }

  __lt__(other: unknown): unknown {
    return this.__le__(other) === true ? this.__eq__(other) !== true : this.__le__(other);
  }

  __gt__(other: unknown): unknown {
    return this.__ge__(other) === true ? this.__eq__(other) !== true : this.__ge__(other);
  }
}

function change<T>(
  self: Counter<T>,
  source: unknown,
  change: (count: unknown, by: unknown) => unknown,
): void {
  if (source === null || source === undefined) return;
  const by = (key: unknown, amount: unknown): void => {
    self.set(key as T, change(self.get(key as T) ?? 0, amount) as number);
  };
  if (isKeywords(source)) for (const [key, n] of Object.entries(source)) by(key, n);
  else if (source instanceof Map) for (const [key, n] of [...source]) by(key, n);
  else
    for (const item of iter(source)) {
      if (typeof item === 'object') hash(item);
      by(item, 1);
    }
}

function combined<T>(
  self: Counter<T>,
  other: unknown,
  counts: (mine: number, theirs: number) => unknown,
): unknown {
  if (!(other instanceof Counter)) return NotImplemented;
  const result = new Counter();
  for (const key of new Set([
    ...self.keys(),
    ...[...other.keys()].filter((k) => !self.has(k as T)),
  ])) {
    const count = counts(self.get(key as T) ?? 0, (other.get(key) as number | undefined) ?? 0);
    if (gt(count, 0)) result.set(key, count as number);
  }
  return result;
}

function become<T>(self: Counter<T>, result: unknown): unknown {
  if (!(result instanceof Counter)) return result;
  for (const key of [...self.keys()]) if (!result.has(key)) self.delete(key);
  for (const [key, count] of result) self.set(key as T, count);
  return self;
}

function every<T>(
  self: Counter<T>,
  other: unknown,
  test: (mine: number, theirs: number) => boolean,
): unknown {
  if (!(other instanceof Counter)) return NotImplemented;
  const keys = [...self.keys(), ...(other.keys() as Iterable<T>)];
  return keys.every((key) => test(self.get(key) ?? 0, (other.get(key) as number | undefined) ?? 0));
}

/** Commonest first, if the counts have an order. */
function byCount<T>(self: Counter<T>): Iterable<Entry<T>> & { map: Entry<T>[]['map'] } {
  try {
    return self.mostCommon();
  } catch (error) {
    if (error instanceof TypeError) return [...self];
    throw error;
  }
}

Object.assign(Counter.prototype, { __hash__: null });
for (const f of [Counter, Counter.prototype.update, Counter.prototype.subtract])
  takePythonKeywords(f);
registerType(Counter, 'Counter', { module: 'collections', bases: [builtinType('dict')] });
