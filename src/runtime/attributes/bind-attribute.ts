import { AttributeError } from '../exceptions/builtin.ts';
import { bind } from '../objects/bound-method.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { isAsyncFunction } from '../objects/async-function.ts';
import { functionInfo } from '../objects/function-info.ts';
import { special } from '../objects/special.ts';
import { callMethod } from '../calls/call-function.ts';
import { isKeywords } from '../calls/keywords.ts';
import { plain } from '../values/derived.ts';
import type { Found } from './find-on-class.ts';

/** A property, or an object with `__set__`: it goes before the object's own attributes. */
export function isDataDescriptor({ descriptor }: Found): boolean {
  if (descriptor.get ?? descriptor.set) return true;
  return Boolean(special(descriptor.value, '__set__') ?? special(descriptor.value, '__delete__'));
}

/** What a class attribute is when it is read through the object `x` of class `type`. */
export function bindAttribute(found: Found, x: unknown, type: PythonType): unknown {
  const { descriptor, place, owner } = found;
  if (descriptor.get) return descriptor.get.call(x) ?? null;
  if (descriptor.set) {
    throw new AttributeError(`property of '${classInfo(type).name}' object has no getter`);
  }
  const value: unknown = descriptor.value;
  const getter = special(value, '__get__');
  if (getter) return getter.call(value, x, type);
  if (typeof value !== 'function' || isType(value)) return value;
  const f = value as Callable;
  if (place === 'builtin') return boundTo(x, f, f.name, true);
  if (place === 'static') {
    // A field of the class's text is enumerable: a function in it is a method as well.
    if (descriptor.enumerable && functionInfo(f))
      return isType(x) ? f : boundTo(x, f, nameOf(f), false);
    return bindStatic(f, type);
  }
  return binds(f, owner, descriptor) ? boundTo(x, f, nameOf(f), classInfo(owner).builtin) : f;
}

/** A function that is written as a method, or one of the program's; a builtin function does not bind. */
function binds(f: Callable, owner: PythonType, descriptor: PropertyDescriptor): boolean {
  return (
    descriptor.enumerable !== true || functionInfo(f) !== undefined || classInfo(owner).builtin
  );
}

/** A static method or class method: `this` is the class it was found through. */
export function bindStatic(f: Callable, type: PythonType): unknown {
  const kind = functionInfo(f)?.kind;
  if (kind === 'staticmethod' || isType(f)) return f;
  return boundTo(type, f, nameOf(f), false);
}

function nameOf(f: Callable): string {
  return functionInfo(f)?.name ?? f.name;
}

/** `f` bound to `self`: callable from JavaScript with positional arguments, and by `call` with keywords. */
export function boundTo(x: unknown, f: Callable, name: string, builtin: boolean): Callable {
  // Special methods know values that are held; the others are JavaScript's own.
  const self = builtin && !name.startsWith('__') ? plain(x) : x;
  const takesSelf = builtin && !usesThis(self, f);
  const target: Callable = takesSelf || !builtin ? f : withoutThis(f);
  const run = (...args: unknown[]): unknown => {
    if (builtin) return target(self, ...args);
    const last = args.at(-1);
    return isKeywords(last)
      ? callMethod(f, self, args.slice(0, -1), last)
      : callMethod(f, self, args, {});
  };
  return bind({ self, target, name, builtin }, run);
}

/** The method as a function that takes self first; a coroutine function stays one. */
function withoutThis(f: Callable): Callable {
  const plain: Callable = isAsyncFunction(f)
    ? async (own, ...args) => f.apply(own, args)
    : (own, ...args) => f.apply(own, args);
  return Object.defineProperty(plain, 'name', { value: f.name });
}

/** A method of the class of a class (`type.__call__`) is written with `this` for the class. */
function isMetaMethod(type: PythonType, f: Callable): boolean {
  const { metaclass } = classInfo(type);
  for (
    let holder: unknown = metaclass;
    typeof holder === 'function';
    holder = Object.getPrototypeOf(holder)
  ) {
    const prototype = (holder as PythonType).prototype as object | undefined;
    if (prototype && Object.getOwnPropertyDescriptor(prototype, f.name)?.value === f) return true;
  }
  return false;
}

/** A method of a runtime class (`deque.append`) takes `this`; one in a builtin type's table takes self first. */
function usesThis(self: unknown, f: Callable): boolean {
  if (isType(self)) return typeof self !== 'function' || isMetaMethod(self, f);
  let holder: unknown = typeof self === 'object' ? self : null;
  while (typeof holder === 'object' && holder !== null) {
    if (Object.getOwnPropertyDescriptor(holder, f.name)?.value === f) return true;
    holder = Object.getPrototypeOf(holder);
  }
  return false;
}
