import { KeyError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { takePythonKeywords } from '../../calls/python-keywords.ts';
import { truthy } from '../../compare/truthy.ts';
import { sameItem } from '../../compare/same-item.ts';
import { containerRepr } from '../../format/container-repr.ts';
import { repr } from '../../format/repr.ts';
import { iter } from '../../iteration/iter.ts';
import { builtinType, classInfo, registerType } from '../../objects/class-info.ts';
import { typeOf } from '../../objects/type-of.ts';
import { Dict } from '../../values/dict.ts';
import { fillDict } from '../../values/dict-fill.ts';
import { asTuple } from '../../values/tuple.ts';

type Last = boolean | { readonly last?: unknown };

const isLast = (last: Last): boolean => truthy(isKeywords(last) ? (last['last'] ?? true) : last);

/** collections.OrderedDict: a dict whose order can be changed, and counts when it is compared. */
export class OrderedDict<K = unknown, V = unknown> extends Dict<K, V> {
  constructor(...sources: unknown[]) {
    super();
    fillDict(this as Map<unknown, unknown>, sources);
  }

  /** For classes derived from it: what the constructor does. */
  __init__(...sources: unknown[]): null {
    fillDict(this as Map<unknown, unknown>, sources);
    return null;
  }

  static fromkeys(keys: unknown, value: unknown = null): OrderedDict {
    const made = new OrderedDict();
    for (const key of iter(keys)) made.set(key, value);
    return made;
  }

  /** Moves a key to one end. Raises KeyError. */
  moveToEnd(key: K, last: Last = true): null {
    if (!this.has(key)) throw new KeyError(key);
    const value = this.get(key) as V;
    this.delete(key);
    if (isLast(last)) this.set(key, value);
    else {
      const rest = [...this];
      this.clear();
      this.set(key, value);
      for (const [other, its] of rest) this.set(other, its);
    }
    return null;
  }

  /** Removes the last or the first entry. Raises KeyError. */
  popitem(last: Last = true): readonly [K, V] {
    const keys = [...this.keys()];
    if (keys.length === 0) throw new KeyError('dictionary is empty');
    const key = (isLast(last) ? keys.at(-1) : keys[0]) as K;
    const value = this.get(key) as V;
    this.delete(key);
    return asTuple<unknown>([key, value]) as unknown as readonly [K, V];
  }

  copy(): OrderedDict<K, V> {
    return new OrderedDict<K, V>(this);
  }

  __copy__(): OrderedDict<K, V> {
    return this.copy();
  }

  __repr__(): string {
    const { name } = classInfo(typeOf(this));
    return this.size === 0 ? `${name}()` : `${name}(${containerRepr(this, repr) ?? ''})`;
  }

  __eq__(other: unknown): boolean {
    if (!(other instanceof Map) || other.size !== this.size) return false;
    if (!(other instanceof OrderedDict)) {
      const theirs = other instanceof Dict ? other : new Dict(other);
      return [...this].every(([key, value]) => theirs.has(key) && sameItem(value, theirs.get(key)));
    }
    const theirs = [...other];
    return [...this].every(
      ([key, value], i) => sameItem(key, theirs[i]?.[0]) && sameItem(value, theirs[i]?.[1]),
    );
  }

  __or__(other: unknown): unknown {
    return new OrderedDict(this, other);
  }
}

Object.assign(OrderedDict.prototype, { __hash__: null });
takePythonKeywords(OrderedDict);
registerType(OrderedDict, 'OrderedDict', {
  module: 'collections',
  cName: 'collections.OrderedDict',
  bases: [builtinType('dict')],
});
