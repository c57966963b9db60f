import { call } from '../calls/call.ts';
import type { PythonType } from '../objects/class-info.ts';

/**
 * Makes the getter `name` of a class run once an object: `static { functools.cachedProperty(this, "area"); }`. The
 * result is the object's own attribute from then on. With a function alone: the descriptor for a class that the object
 * model builds.
 */
export function cachedProperty(type: PythonType, name: string): void;
export function cachedProperty(getter: unknown): CachedProperty;
export function cachedProperty(target: unknown, name?: string): CachedProperty | undefined {
  if (name === undefined) return new CachedProperty(target);
  cacheGetter((target as PythonType).prototype as object, name);
  return undefined;
}

function own(self: object, name: string, value: unknown): void {
  Object.defineProperty(self, name, {
    value,
    writable: true,
    enumerable: true,
    configurable: true,
  });
}

function cacheGetter(prototype: object, name: string): void {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) return;
  Object.defineProperty(prototype, name, {
    get(this: object) {
      const value: unknown = getter.call(this);
      own(this, name, value);
      return value;
    },
    set(this: object, value: unknown) {
      own(this, name, value);
    },
    configurable: true,
    enumerable: false,
  });
}

/** functools.cached_property as a descriptor (Lib/functools.py). */
class CachedProperty {
  readonly #getter: unknown;
  #name = '';

  constructor(getter: unknown) {
    this.#getter = getter;
  }

  __set_name__(_owner: unknown, name: string): void {
    this.#name = name;
  }

  __get__(self: unknown): unknown {
    if (typeof self !== 'object' || self === null) return this;
    const value = call(this.#getter, [self]);
    own(self, this.#name, value);
    return value;
  }
}
