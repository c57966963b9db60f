import { describedType } from '../docs/doc-of.ts';
import { boundMethod } from '../objects/bound-method.ts';
import type { Callable } from '../objects/bound-method.ts';
import { asPythonType, builtinType, classInfo, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { describeFunction, functionInfo } from '../objects/function-info.ts';
import { describeMethod } from '../objects/method-descriptor.ts';
import { special } from '../objects/special.ts';
import { subclassesOf } from '../classes/built.ts';
import { classOrder } from '../classes/class-order.ts';
import { objectMethod } from '../classes/object-methods.ts';
import { Property } from '../classes/property.ts';
import { callMethod } from '../calls/call-function.ts';
import { construct } from '../calls/construct.ts';
import { Dict } from '../values/dict.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { takePythonKeywords, takesPythonKeywords } from '../calls/python-keywords.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { plain } from '../values/derived.ts';
import { asTuple } from '../values/tuple.ts';
import { bindStatic, boundTo } from './bind-attribute.ts';
import { classDict } from './class-dict.ts';
import { findOnClass } from './find-on-class.ts';
import type { Found } from './find-on-class.ts';
import { missing } from './missing.ts';
import { entryOf } from '../objects/entry-of.ts';

/** `C.name`: the class's own facts, its attributes and methods, then those of its metaclass. */
export function classAttribute(type: PythonType, name: string): unknown {
  const fact = entryOf(facts, name);
  if (fact) return fact(asPythonType(type));
  const found = findOnClass(type, name);
  if (found && found.owner !== builtinType('object')) return throughClass(found, type, name);
  return metaAttribute(type, name) ?? inherited(type, name);
}

function inherited(type: PythonType, name: string): unknown {
  const method = objectMethod(type, name);
  if (!method) return missing;
  return (...args: unknown[]) => method(...args);
}

const facts: Readonly<Record<string, (type: PythonType) => unknown>> = {
  __name__: (type) => classInfo(type).name,
  __qualname__: (type) => classInfo(type).qualname,
  __module__: (type) => classInfo(type).module,
  __doc__: (type) => classInfo(type).doc ?? describedType(type)?.doc ?? null,
  __mro__: (type) => asTuple([...classOrder(type)]),
  __bases__: (type) => asTuple([...basesOf(type)]),
  __base__: (type) => basesOf(type)[0] ?? null,
  __class__: (type) => classInfo(type).metaclass ?? builtinType('type'),
  __annotations__: (type) => new Dict(Object.entries(classInfo(type).annotations)),
  __dict__: (type) => classDict(type),
  __subclasses__: (type) => () => subclassesOf(type),
  mro: (type) => () => [...classOrder(type)],
  __call__:
    (type) =>
    (...args: unknown[]) =>
      construct(type, args),
};

/** The bases as Python shows them: `object` for a class that names none. */
export function basesOf(type: PythonType): readonly PythonType[] {
  const { bases } = classInfo(type);
  const object = builtinType('object');
  if (type === object) return [];
  return bases.length === 0 ? [object] : bases.map(asPythonType);
}

function throughClass(found: Found, type: PythonType, name: string): unknown {
  const { descriptor, place } = found;
  if (descriptor.get ?? descriptor.set) return propertyOf(descriptor);
  const value: unknown = descriptor.value;
  const getter = special(value, '__get__');
  if (getter) return getter.call(value, null, type);
  if (typeof value !== 'function' || isType(value) || boundMethod(value)) return value;
  if (
    place === 'static' &&
    found.owner !== type &&
    classInfo(found.owner).create &&
    name !== '__new__'
  )
    return (...args: unknown[]) => construct(type, [(value as Callable)(...args)]);
  if (place === 'static' && !classInfo(found.owner).builtin)
    return bindStatic(value as Callable, type);
  if (place === 'builtin' && isCallOfSelf(found))
    return checkedMethod(found.owner, name, value as Callable);
  return place === 'prototype' ? unbound(value as Callable) : value;
}

/** A method of int, list, str …, not one of a module's type. */
function isCallOfSelf({ owner }: Found): boolean {
  return classInfo(owner).create !== undefined;
}

const checkedMethods = new WeakMap<Callable, Callable>();

/** `list.append`: refuses an object of another type. */
function checkedMethod(owner: PythonType, name: string, f: Callable): Callable {
  const known = checkedMethods.get(f);
  if (known) return known;
  const own = classInfo(owner).name;
  const checked: Callable = (...args) => {
    const [self] = args;
    if (args.length === 0) {
      throw new TypeError(
        name.startsWith('__')
          ? `descriptor '${name}' of '${own}' object needs an argument`
          : `unbound method ${own}.${name}() needs an argument`,
      );
    }
    if (!classOrder(typeOf(self)).includes(owner)) {
      const relation = name.startsWith('__')
        ? `requires a '${own}' object but received a '${typeName(self)}'`
        : `for '${own}' objects doesn't apply to a '${typeName(self)}' object`;
      throw new TypeError(`descriptor '${name}' ${relation}`);
    }
    return name.startsWith('__') ? f(...args) : f(plain(self), ...args.slice(1));
  };
  Object.defineProperty(checked, 'name', { value: f.name });
  if (takesPythonKeywords(f)) takePythonKeywords(checked);
  describeMethod(checked, { owner: own, name });
  checkedMethods.set(f, checked);
  return checked;
}

const properties = new WeakMap<object, Property>();

function propertyOf({ get, set }: PropertyDescriptor): Property {
  const key = get ?? set;
  const known = key && properties.get(key);
  if (known) return known;
  const made = new Property(
    get ? (self: unknown) => get.call(self) as unknown : null,
    set ? (self: unknown, value: unknown) => set.call(self, value) : null,
  );
  if (key) properties.set(key, made);
  return made;
}

const unboundForms = new WeakMap<object, Callable>();

/** A method as a function that takes self first: `Dog.speak`. */
function unbound(method: Callable): Callable {
  const info = functionInfo(method);
  if (info && !info.method) return method;
  const known = unboundForms.get(method);
  if (known) return known;
  const f: Callable = (self, ...args) => callMethod(method, self, args, {});
  if (info) describeFunction(f, { ...info, method: false });
  unboundForms.set(method, f);
  return f;
}

function metaAttribute(type: PythonType, name: string): unknown {
  const meta = classInfo(type).metaclass;
  const found = meta && findOnClass(meta, name);
  if (!found || found.owner === builtinType('object')) return undefined;
  const { descriptor } = found;
  if (descriptor.get) return descriptor.get.call(type);
  return typeof descriptor.value === 'function'
    ? boundTo(type, descriptor.value as Callable, name, false)
    : (descriptor.value as unknown);
}
