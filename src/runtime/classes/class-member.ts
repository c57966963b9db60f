import type { Callable } from '../objects/bound-method.ts';
import { isAsyncFunction } from '../objects/async-function.ts';
import { describeClass, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { describeFunction, functionInfo } from '../objects/function-info.ts';
import { mangle } from '../mangle.ts';
import { typeOf } from '../objects/type-of.ts';
import { SetTable } from '../values/set-table.ts';
import { findOwn } from '../attributes/find-on-class.ts';
import { ClassMethod, Property, StaticMethod } from './property.ts';

const properties = new WeakMap<object, Property>();

/** The property object that a getter of a class stands for. */
export function propertyOf(getter: object | undefined): Property | undefined {
  return getter && properties.get(getter);
}

const asMethods = new WeakMap<object, Callable>();

/** `C.name = value`, and each member of a class that is built from a namespace. */
export function setClassAttribute(type: PythonType, name: string, value: unknown): void {
  if (name === '__name__' && typeof value === 'string') return describeClass(type, { name: value });
  if (name === '__qualname__' && typeof value === 'string')
    return describeClass(type, { qualname: value });
  if (name === '__doc__')
    return describeClass(type, { doc: typeof value === 'string' ? value : null });
  const implicit = implicitStatic(name, value);
  if (implicit) {
    Object.defineProperty(type, name, { value: implicit, writable: true, configurable: true });
    return;
  }
  const isStatic = value instanceof StaticMethod || value instanceof ClassMethod;
  const holder = isStatic ? type : (type.prototype as object);
  if (isStatic && name.startsWith('__')) defineSpecial(type, name, value);
  const own = findOwn(type, name);
  if (own?.place === 'static' && !isStatic) Reflect.deleteProperty(type, mangle(name));
  const key = isStatic ? mangle(name) : storedKey(holder, name);
  Object.defineProperty(holder, key, { ...descriptorOf(value), configurable: true });
}

/** A special method that is static, or takes the class: operators find it where methods are. */
function defineSpecial(type: PythonType, name: string, value: StaticMethod | ClassMethod): void {
  const run = value instanceof ClassMethod ? value.asStatic() : value.f;
  const method = function (this: object, ...args: unknown[]): unknown {
    return run.call(typeOf(this), ...args);
  };
  Object.defineProperty(type.prototype, name, {
    value: method,
    writable: true,
    configurable: true,
  });
}

const natives: readonly object[] = [Array.prototype, Map.prototype, SetTable.prototype];

/** In a class derived from list, dict or set the names of JavaScript's own methods are taken: `push` is `push$`. */
function storedKey(prototype: object, name: string): string {
  const isTaken = natives.some(
    (native) => Object.hasOwn(native, name) && native.isPrototypeOf(prototype),
  );
  return isTaken && !name.startsWith('__') ? `${name}$` : mangle(name);
}

/** `__new__` is a static method by itself, `__init_subclass__` and `__class_getitem__` are class methods. */
function implicitStatic(name: string, value: unknown): unknown {
  if (typeof value !== 'function' || isType(value)) return undefined;
  if (name === '__new__') {
    const info = functionInfo(value);
    if (info) describeFunction(value, { ...info, kind: 'staticmethod' });
    return value;
  }
  const isClassMethod = name === '__init_subclass__' || name === '__class_getitem__';
  return isClassMethod ? asMethod(value as Callable) : undefined;
}

function descriptorOf(value: unknown): PropertyDescriptor {
  if (value instanceof Property) {
    const get = function (this: unknown): unknown {
      return value.__get__(this);
    };
    properties.set(get, value);
    return {
      get,
      set: function (this: unknown, next: unknown): void {
        value.__set__(this, next);
      },
      enumerable: false,
    };
  }
  if (value instanceof StaticMethod) {
    const info = functionInfo(value.f);
    if (info) describeFunction(value.f as object, { ...info, kind: 'staticmethod' });
    return { value: value.f, writable: true, enumerable: false };
  }
  if (value instanceof ClassMethod)
    return { value: value.asStatic(), writable: true, enumerable: false };
  if (typeof value === 'function' && !isType(value)) {
    const method = asMethod(value as Callable);
    return { value: method, writable: true, enumerable: !functionInfo(method) };
  }
  return { value, writable: true, enumerable: true };
}

/** A function that takes self first, as a method that takes it as `this`, so that it can be called natively. */
function asMethod(f: Callable): Callable {
  const info = functionInfo(f);
  if (!info || info.method) return f;
  const known = asMethods.get(f);
  if (known) return known;
  const method: Callable = isAsyncFunction(f)
    ? async function (this: unknown, ...args) {
        return f(this, ...args);
      }
    : function (this: unknown, ...args) {
        return f(this, ...args);
      };
  describeFunction(method, { ...info, method: true });
  asMethods.set(f, method);
  return method;
}

/** `del C.name`: was it there? */
export function deleteClassAttribute(type: PythonType, name: string): boolean {
  const found = findOwn(type, name);
  if (!found || found.place === 'builtin') return false;
  const holder = found.place === 'static' ? type : (type.prototype as object);
  return Reflect.deleteProperty(holder, mangle(name));
}
