import { makeByMethods } from '../calls/construct.ts';
import { asJavaScriptClass, builtinType, classInfo, describeClass } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { Derived } from '../values/derived.ts';
import { Dict } from '../values/dict.ts';
import type { Callable } from '../objects/bound-method.ts';

type Constructor = new (...args: unknown[]) => object;

const ancestors = new WeakMap<PythonType, Constructor>();

/**
 * The JavaScript class that a class derived from the builtin type `base` extends: its objects are made by the type's
 * `__new__`, then `__init__` gets the arguments. Undefined for a type that is not made in this way.
 */
export function ancestorOf(base: PythonType): Constructor | undefined {
  const info = classInfo(base);
  if (!info.builtin || !info.create || isException(base)) return undefined;
  const known = ancestors.get(base);
  if (known) return known;
  const Native = nativeOf(base);
  const Ancestor = class extends Native {
    /** Array's own methods make lists. */
    static get [Symbol.species](): unknown {
      return Array.prototype.isPrototypeOf(Native.prototype as object) || Native === Array
        ? Array
        : Native;
    }

    constructor(...args: unknown[]) {
      super();
      return makeByMethods(new.target as PythonType, args, {}) as object;
    }
  };
  if (Native === Derived) giveSpecials(Ancestor.prototype, info.specials?.() ?? {});
  describeClass(Ancestor, { bases: [base], joined: true });
  ancestors.set(base, Ancestor);
  return Ancestor;
}

function nativeOf(base: PythonType): Constructor {
  if (base === builtinType('dict')) return Dict as Constructor;
  const own = asJavaScriptClass(base);
  const isPrimitive = ['int', 'float', 'str'].includes(classInfo(base).name);
  return (isPrimitive ? Derived : own) as Constructor;
}

function isException(base: PythonType): boolean {
  return Error.prototype.isPrototypeOf((base.prototype as object | undefined) ?? {});
}

/** An int, float or str of the program answers operators by itself: JavaScript's own value is within. */
export function giveSpecials(
  prototype: object,
  specials: Readonly<Record<string, Callable>>,
): void {
  for (const [name, f] of Object.entries(specials)) {
    const value = function (this: unknown, ...args: unknown[]): unknown {
      return f(this, ...args);
    };
    Object.defineProperty(prototype, name, { value, writable: true, configurable: true });
  }
}
