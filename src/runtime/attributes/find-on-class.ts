import { camelCase, mangle, mangleStatic } from '../mangle.ts';
import { asJavaScriptClass, classInfo, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { construct } from '../calls/construct.ts';
import { TypeError } from '../exceptions/builtin.ts';
import type { Callable } from '../objects/bound-method.ts';
import { entryOf } from '../objects/entry-of.ts';
import { describeFunction } from '../objects/function-info.ts';
import type { FunctionInfo } from '../objects/function-info.ts';
import { typeName } from '../objects/type-name.ts';
import { classOrder } from '../classes/class-order.ts';
import { creatorOf } from '../classes/create.ts';

/** Where a class keeps an attribute. */
export interface Found {
  readonly owner: PythonType;
  /** `prototype`: methods, properties, class attributes; `static`: static and class methods, constants; `builtin`: a method of a builtin type that takes self first. */
  readonly place: 'prototype' | 'static' | 'builtin';
  readonly descriptor: PropertyDescriptor;
}

/** Looks an attribute up along the classes of `type`, nearest first, as Python's _PyType_Lookup does. */
export function findOnClass(type: PythonType, name: string): Found | undefined {
  for (const owner of classOrder(type)) {
    const found = findOwn(owner, name);
    if (found) return found;
  }
  return undefined;
}

/** The attribute that the class itself has. */
export function findOwn(owner: PythonType, name: string): Found | undefined {
  const own = asJavaScriptClass(owner);
  const prototype = own.prototype as object | undefined;
  if (prototype && !isNative(own)) {
    const descriptor = byEitherName(prototype, name, mangle);
    if (descriptor) return { owner, place: 'prototype', descriptor };
  }
  if (!isNative(own) && (own !== owner || !classInfo(owner).builtin)) {
    const descriptor = byEitherName(own, name, mangleStatic);
    if (descriptor) return { owner, place: 'static', descriptor };
  }
  return findBuiltin(owner, name);
}

/** Methods of builtin types: in the table of the type, or on the callable type itself (`str.upper`). */
function findBuiltin(owner: PythonType, name: string): Found | undefined {
  const info = classInfo(owner);
  if (!info.builtin) return undefined;
  const own = name === '__new__' ? makerOf(owner) : entryOf(info.specials?.() ?? {}, name);
  if (own) {
    return {
      owner,
      place: name === '__new__' ? 'static' : 'builtin',
      descriptor: { value: own, writable: true, configurable: true },
    };
  }
  const inTable = byEitherName(info.methods, name, mangle);
  if (inTable) {
    const place = alternativeConstructors.has(name) ? 'static' : 'builtin';
    return { owner, place, descriptor: inTable };
  }
  const onType = byEitherName(owner, name, mangleStatic);
  if (!onType) return undefined;
  const takesSelf = typeof onType.value === 'function' && !alternativeConstructors.has(name);
  return { owner, place: takesSelf ? 'builtin' : 'static', descriptor: onType };
}

const makers = new WeakMap<PythonType, Callable>();

/** `int.__new__` as a function. */
function makerOf(type: PythonType): Callable | undefined {
  const create = creatorOf(type);
  if (!create) return undefined;
  const known = makers.get(type);
  if (known) return known;
  const make: Callable = (made, ...args) => {
    if (!isType(made)) throw notAType(type, made);
    if (!classOrder(made).includes(type)) throw notASubtype(type, made);
    return made === type ? construct(type, args) : create(made, args);
  };
  Object.defineProperty(make, 'name', { value: '__new__' });
  describeFunction(make, { ...staticMaker, qualname: `${classInfo(type).name}.__new__` });
  makers.set(type, make);
  return make;
}

const staticMaker: FunctionInfo = {
  user: false,
  name: '__new__',
  qualname: '__new__',
  module: 'builtins',
  doc: 'Create and return a new object.  See help(type) for accurate signature.',
  signature: null,
  method: false,
  kind: 'staticmethod',
  defaults: {},
  annotations: {},
};

function notAType(type: PythonType, x: unknown): TypeError {
  return new TypeError(
    `${classInfo(type).name}.__new__(X): X is not a type object (${typeName(x)})`,
  );
}

function notASubtype(type: PythonType, made: PythonType): TypeError {
  const [name, other] = [classInfo(type).name, classInfo(made).name];
  return new TypeError(`${name}.__new__(${other}): ${other} is not a subtype of ${name}`);
}

/** Class methods and static methods of the builtin types. */
const alternativeConstructors = new Set([
  'fromkeys',
  'fromhex',
  'maketrans',
  'from_bytes',
  'from_number',
  'of',
]);

function byEitherName(
  holder: object,
  name: string,
  stored: (name: string) => string,
): PropertyDescriptor | undefined {
  const key = stored(name);
  return (
    ownUnlessHidden(holder, key) ??
    ownUnlessHidden(holder, camelCase(key)) ??
    ownUnlessHidden(holder, `${name}$`)
  );
}

/** `constructor` and a function's own properties are JavaScript's, not Python's. */
const hidden = new Set(['constructor', 'toString', 'valueOf']);
const hiddenOnFunctions = new Set(['prototype', 'length', 'name', 'arguments', 'caller']);

function ownUnlessHidden(holder: object, key: string): PropertyDescriptor | undefined {
  if (hidden.has(key) || (typeof holder === 'function' && hiddenOnFunctions.has(key)))
    return undefined;
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  return descriptor &&
    ('get' in descriptor || 'set' in descriptor || descriptor.value !== undefined)
    ? descriptor
    : undefined;
}

const natives = new Set<unknown>([
  Array,
  Map,
  Set,
  Error,
  Object,
  Function,
  String,
  Number,
  Boolean,
  BigInt,
]);

function isNative(type: PythonType): boolean {
  return natives.has(type);
}
