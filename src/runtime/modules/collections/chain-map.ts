import { KeyError } from '../../exceptions/builtin.ts';
import { getItem } from '../../containers/item-of.ts';
import { contains } from '../../compare/contains.ts';
import { eq } from '../../compare/eq.ts';
import { repr } from '../../format/repr.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { classInfo, registerType } from '../../objects/class-info.ts';
import { typeOf } from '../../objects/type-of.ts';
import { delItem, setItem } from '../../operators/set-item.ts';
import { iter } from '../../iteration/iter.ts';
import { Dict } from '../../values/dict.ts';
import { DictItems, DictKeys, DictValues } from '../../values/dict-views.ts';

/** collections.ChainMap: several mappings seen as one; writing goes to the first. */
export class ChainMap {
  maps: unknown[];

  constructor(...maps: unknown[]) {
    this.maps = maps.length > 0 ? maps : [new Dict()];
  }

  #find(key: unknown): unknown {
    for (const map of this.maps) if (contains(map, key)) return getItem(map, key);
    return undefined;
  }

  /** Keys in Python's order: those of the last mapping first. */
  #merged(): Dict {
    const merged = new Dict();
    for (const map of [...this.maps].reverse())
      for (const key of iter(map)) if (!merged.has(key)) merged.set(key, this.#find(key));
    return merged;
  }

  __getitem__(key: unknown): unknown {
    const value = this.#find(key);
    return value === undefined ? this.__missing__(key) : value;
  }

  __missing__(key: unknown): unknown {
    throw new KeyError(key);
  }

  get(key: unknown, fallback: unknown = null): unknown {
    return this.__contains__(key) ? this.__getitem__(key) : fallback;
  }

  __contains__(key: unknown): boolean {
    return this.maps.some((map) => contains(map, key));
  }

  __len__(): number {
    return this.#merged().size;
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return this.#merged().keys();
  }

  keys(): unknown {
    return new DictKeys(this.#merged());
  }

  values(): unknown {
    return new DictValues(this.#merged());
  }

  items(): unknown {
    return new DictItems(this.#merged());
  }

  __setitem__(key: unknown, value: unknown): null {
    setItem(this.maps[0], key, value);
    return null;
  }

  __delitem__(key: unknown): null {
    if (!contains(this.maps[0], key)) {
      throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
    }
    delItem(this.maps[0], key);
    return null;
  }

  pop(key: unknown, ...fallback: [unknown?]): unknown {
    if (!contains(this.maps[0], key)) {
      if (fallback.length > 0) return fallback[0];
      throw new KeyError(`Key not found in the first mapping: ${repr(key)}`);
    }
    const value = getItem(this.maps[0], key);
    delItem(this.maps[0], key);
    return value;
  }

  update(...sources: unknown[]): null {
    for (const source of sources) {
      const entries = isKeywords(source)
        ? Object.entries(source)
        : source instanceof Map
          ? source
          : iter(source);
      for (const [key, value] of entries as Iterable<[unknown, unknown]>)
        setItem(this.maps[0], key, value);
    }
    return null;
  }

  setdefault(key: unknown, fallback: unknown = null): unknown {
    if (this.__contains__(key)) return this.__getitem__(key);
    this.__setitem__(key, fallback);
    return fallback;
  }

  newChild(child: unknown = null): ChainMap {
    const keywords = isKeywords(child) ? child : null;
    const first = keywords
      ? (keywords['m'] ?? new Dict(Object.entries(keywords)))
      : (child ?? new Dict());
    return new ChainMap(first, ...this.maps);
  }

  get parents(): ChainMap {
    return new ChainMap(...this.maps.slice(1));
  }

  copy(): ChainMap {
    return new ChainMap(new Dict(this.maps[0] as Map<unknown, unknown>), ...this.maps.slice(1));
  }

  __eq__(other: unknown): boolean {
    return eq(this.#merged(), other instanceof ChainMap ? other.#merged() : other);
  }

  __repr__(): string {
    return `${classInfo(typeOf(this)).name}(${this.maps.map(repr).join(', ')})`;
  }
}

Object.assign(ChainMap.prototype, { __hash__: null });
registerType(ChainMap, 'ChainMap', { module: 'collections' });
