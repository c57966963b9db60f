import { KeyError } from '../../exceptions/builtin.ts';
import { PythonObject } from '../../classes/object.ts';
import { contains } from '../../compare/contains.ts';
import { eq } from '../../compare/eq.ts';
import { lt } from '../../compare/lt.ts';
import { getItem } from '../../containers/item-of.ts';
import { method } from '../../calls/method.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { len } from '../../builtins/len.ts';
import { repr } from '../../format/repr.ts';
import { str } from '../../format/str.ts';
import { iter } from '../../iteration/iter.ts';
import { registerType } from '../../objects/class-info.ts';
import { special } from '../../objects/special.ts';
import { attributeError } from '../../attributes/attribute-error.ts';
import { getAttr } from '../../attributes/get-attr.ts';
import { add } from '../../operators/add.ts';
import { mul } from '../../operators/mul.ts';
import { delItem, setItem } from '../../operators/set-item.ts';
import { hash } from '../../values/hash.ts';
import { Dict } from '../../values/dict.ts';
import { DictItems, DictKeys, DictValues } from '../../values/dict-views.ts';

type Wrapper = new (...args: unknown[]) => UserContainer;

/** What the three wrappers share: a builtin container in `data` that does the work. */
class UserContainer extends PythonObject {
  declare data: unknown;

  __len__(): number {
    return len(this.data);
  }

  __contains__(x: unknown): boolean {
    return contains(this.data, unwrapped(x));
  }

  __eq__(other: unknown): boolean {
    return eq(this.data, unwrapped(other));
  }

  __lt__(other: unknown): boolean {
    return lt(this.data, unwrapped(other));
  }

  __repr__(): string {
    return repr(this.data);
  }

  __iter__(): unknown {
    return iter(this.data);
  }

  /** Another of the same class. */
  wrap(data: unknown): unknown {
    return new (this.constructor as Wrapper)(data);
  }

  copy(): unknown {
    return this.wrap(this.data);
  }

  __getattr__(name: string): unknown {
    if (name.startsWith('__') || name === 'data') throw attributeError(this, name);
    return getAttr(this.data, name);
  }
}

const unwrapped = (x: unknown): unknown => (x instanceof UserContainer ? x.data : x);

/** collections.UserDict: to derive from; everything goes through `__getitem__`, `__setitem__`, `__delitem__`. */
export class UserDict extends UserContainer {
  __init__(...sources: unknown[]): void {
    this.data = new Dict();
    this.update(...sources);
  }

  __getitem__(key: unknown): unknown {
    if (contains(this.data, key)) return getItem(this.data, key);
    const missing = special(this, '__missing__');
    if (missing) return missing.call(this, key);
    throw new KeyError(key);
  }

  __setitem__(key: unknown, item: unknown): null {
    setItem(this.data, key, item);
    return null;
  }

  __delitem__(key: unknown): null {
    delItem(this.data, key);
    return null;
  }

  get(key: unknown, fallback: unknown = null): unknown {
    return contains(this, key) ? getItem(this, key) : fallback;
  }

  update(...sources: unknown[]): null {
    for (const source of sources) {
      if (source === null || source === undefined) continue;
      const data = unwrapped(source);
      const entries = isKeywords(data)
        ? Object.entries(data)
        : data instanceof Map
          ? data
          : iter(data);
      for (const [key, value] of entries as Iterable<[unknown, unknown]>) setItem(this, key, value);
    }
    return null;
  }

  setdefault(key: unknown, fallback: unknown = null): unknown {
    if (!contains(this, key)) setItem(this, key, fallback);
    return getItem(this, key);
  }

  pop(key: unknown, ...fallback: [unknown?]): unknown {
    if (!contains(this, key)) {
      if (fallback.length > 0) return fallback[0];
      throw new KeyError(key);
    }
    const value = getItem(this, key);
    delItem(this, key);
    return value;
  }

  keys(): unknown {
    return new DictKeys(this.data as Dict);
  }

  values(): unknown {
    return new DictValues(this.data as Dict);
  }

  items(): unknown {
    return new DictItems(this.data as Dict);
  }
}

/** collections.UserList. */
export class UserList extends UserContainer {
  __init__(items: unknown = null): void {
    this.data = items === null ? [] : [...iter(unwrapped(items))];
  }

  __getitem__(index: unknown): unknown {
    const item = getItem(this.data, index);
    return typeof index === 'object' && Array.isArray(item) ? this.wrap(item) : item;
  }

  __setitem__(index: unknown, item: unknown): null {
    setItem(this.data, index, item);
    return null;
  }

  __delitem__(index: unknown): null {
    delItem(this.data, index);
    return null;
  }

  append(item: unknown): null {
    (this.data as unknown[]).push(item);
    return null;
  }

  extend(items: unknown): null {
    method(this.data, 'extend', [unwrapped(items)]);
    return null;
  }

  insert(index: unknown, item: unknown): null {
    method(this.data, 'insert', [index, item]);
    return null;
  }

  __add__(other: unknown): unknown {
    return this.wrap(add(this.data, [...iter(unwrapped(other))]));
  }

  __mul__(count: unknown): unknown {
    return this.wrap(mul(this.data, count));
  }
}

/** collections.UserString. */
export class UserString extends UserContainer {
  __init__(text: unknown = ''): void {
    this.data = typeof text === 'string' ? text : str(text);
  }

  __str__(): string {
    return this.data as string;
  }

  __hash__(): unknown {
    return hash(this.data);
  }

  __getitem__(index: unknown): unknown {
    return this.wrap(getItem(this.data, index));
  }

  __add__(other: unknown): unknown {
    return this.wrap(add(this.data, str(other)));
  }

  upper(): unknown {
    return this.wrap(method(this.data, 'upper', []));
  }

  lower(): unknown {
    return this.wrap(method(this.data, 'lower', []));
  }
}

for (const [type, name] of [
  [UserDict, 'UserDict'],
  [UserList, 'UserList'],
  [UserString, 'UserString'],
] as const) {
  registerType(type, name, { module: 'collections', builtin: false });
}
