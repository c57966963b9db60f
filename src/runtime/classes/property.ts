import { AttributeError } from '../exceptions/builtin.ts';
import { call } from '../calls/call.ts';
import { callFunction } from '../calls/call-function.ts';
import type { Callable } from '../objects/bound-method.ts';
import { functionInfo } from '../objects/function-info.ts';
import { typeName } from '../objects/type-name.ts';
import { takeKeywords } from '../calls/keywords.ts';

/** Python's property, where a class is not written with JavaScript's getters: property(get, set, delete, doc). */
export class Property {
  readonly fget: unknown;
  readonly fset: unknown;
  readonly fdel: unknown;
  readonly __doc__: unknown;
  #name: string | null = null;

  constructor(...args: unknown[]) {
    const named = takeKeywords(args) ?? {};
    this.fget = args[0] ?? named['fget'] ?? null;
    this.fset = args[1] ?? named['fset'] ?? null;
    this.fdel = args[2] ?? named['fdel'] ?? null;
    this.__doc__ = args[3] ?? named['doc'] ?? functionInfo(this.fget)?.doc ?? null;
  }

  getter(f: unknown): Property {
    return this.#like(f, this.fset, this.fdel);
  }

  setter(f: unknown): Property {
    return this.#like(this.fget, f, this.fdel);
  }

  deleter(f: unknown): Property {
    return this.#like(this.fget, this.fset, f);
  }

  #like(fget: unknown, fset: unknown, fdel: unknown): Property {
    const made = new Property(fget, fset, fdel, this.__doc__);
    made.#name = this.#name;
    return made;
  }

  __set_name__(_owner: unknown, name: string): void {
    this.#name = name;
  }

  __get__(self: unknown): unknown {
    if (self === null || self === undefined) return this;
    return this.fget === null ? this.#refuse(self, 'getter') : call(this.fget, [self]);
  }

  __set__(self: unknown, value: unknown): void {
    if (this.fset === null) this.#refuse(self, 'setter');
    call(this.fset, [self, value]);
  }

  __delete__(self: unknown): void {
    if (this.fdel === null) this.#refuse(self, 'deleter');
    call(this.fdel, [self]);
  }

  #refuse(self: unknown, part: string): never {
    const name = this.#name ?? functionInfo(this.fget)?.name;
    const which = name === undefined ? 'property' : `property '${name}'`;
    throw new AttributeError(`${which} of '${typeName(self)}' object has no ${part}`);
  }
}

/** staticmethod(f) as an object: only where a class is built from a namespace. */
export class StaticMethod {
  readonly f: Callable;

  constructor(f: Callable) {
    this.f = f;
  }
}

/** classmethod(f) as an object: f takes the class first. */
export class ClassMethod {
  readonly f: Callable;

  constructor(f: Callable) {
    this.f = f;
  }

  /** The same as a JavaScript static method: `this` is the class. */
  asStatic(): Callable {
    const { f } = this;
    return function (this: unknown, ...args) {
      return callFunction(f, [this, ...args], {});
    };
  }
}
