import type { PythonType } from '../objects/class-info.ts';

/**
 * Makes the getter `name` of a class run once an object: `static { functools.cachedProperty(this, "area"); }`. The
 * result is the object's own attribute from then on.
 */
export function cachedProperty(type: PythonType, name: string): void {
  const prototype = type.prototype as object;
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) return;
  const set = (self: object, value: unknown): void => {
    Object.defineProperty(self, name, {
      value,
      writable: true,
      enumerable: true,
      configurable: true,
    });
  };
  Object.defineProperty(prototype, name, {
    get(this: object) {
      const value: unknown = getter.call(this);
      set(this, value);
      return value;
    },
    set(this: object, value: unknown) {
      set(this, value);
    },
    configurable: true,
    enumerable: false,
  });
}
