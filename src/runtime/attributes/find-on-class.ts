import { camelCase, mangle, mangleStatic } from '../mangle.ts';
import { asJavaScriptClass, classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { classOrder } from '../classes/class-order.ts';

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
  const inTable = byEitherName(info.methods, name, mangle);
  if (inTable) return { owner, place: 'builtin', descriptor: inTable };
  const onType = byEitherName(owner, name, mangleStatic);
  if (!onType) return undefined;
  const takesSelf = typeof onType.value === 'function' && !alternativeConstructors.has(name);
  return { owner, place: takesSelf ? 'builtin' : 'static', descriptor: onType };
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
