import { TypeError } from '../exceptions/builtin.ts';
import { asPythonType, builtinType, classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import type { Callable } from '../objects/bound-method.ts';
import { functionInfo } from '../objects/function-info.ts';
import { special } from '../objects/special.ts';
import { findOnClass } from '../attributes/find-on-class.ts';
import { isBuilt } from '../classes/built.ts';
import { classOrder } from '../classes/class-order.ts';
import { creatorOf } from '../classes/create.ts';
import { instantiateBare } from '../classes/instantiate-bare.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { refuseAbstract } from '../classes/abstract.ts';
import { bindArguments } from './bind.ts';
import { callFunction, callMethod, keywordsFor } from './call-function.ts';
import type { Keywords } from './keywords.ts';
import { parseSignature } from './signature.ts';

type Constructor = new (...args: unknown[]) => unknown;

/** Python's `type(*args, **kwargs)`: makes an object of a class, or calls a builtin type. */
export function construct(
  type: PythonType,
  args: readonly unknown[],
  kwargs: Keywords = {},
): unknown {
  const metaCall = classInfo(type).metaclass ? special(type, '__call__') : undefined;
  if (metaCall) return callMethod(metaCall, type, args, kwargs);
  return instantiate(type, args, kwargs);
}

/** `type.__call__`: the same without asking the metaclass. */
export function instantiate(
  type: PythonType,
  args: readonly unknown[],
  kwargs: Keywords = {},
): unknown {
  const target = asPythonType(type);
  if (!isJavaScriptClass(target)) return (target as Callable)(...keywordsFor(target, args, kwargs));
  if (isMadeByMethods(target)) return makeByMethods(target, args, kwargs);
  refuseAbstract(target);
  return new (target as unknown as Constructor)(...constructorArguments(target, args, kwargs));
}

/** Was it built from a namespace, and does no class behind it have a JavaScript constructor of its own? */
function isMadeByMethods(type: PythonType): boolean {
  const object = builtinType('object');
  return (
    isBuilt(type) &&
    classOrder(type).every((one) =>
      classInfo(one).builtin
        ? one === object || creatorOf(one) !== undefined
        : isBuilt(one) || !hasOwnConstructor(one),
    )
  );
}

/** CPython's type_call: `__new__`, then `__init__` if that made an object of the class. */
export function makeByMethods(
  type: PythonType,
  args: readonly unknown[],
  kwargs: Keywords,
): unknown {
  const found = findOnClass(type, '__new__');
  const isOwn = found && found.owner !== builtinType('object');
  const make = isOwn ? (found.descriptor.value as Callable) : undefined;
  const made = make ? callFunction(make, [type, ...args], kwargs) : bareObject(type, args, kwargs);
  if (!classOrder(typeOf(made)).includes(type)) return made;
  const builtin = builtinInit(type);
  const init = builtin ? undefined : special(made, '__init__');
  const result = init
    ? callMethod(init, made, args, kwargs)
    : builtin?.(made, ...keywordsFor(builtin, args, kwargs));
  if (result === null || result === undefined) return made;
  throw new TypeError(`__init__() should return None, not '${typeName(result)}'`);
}

function builtinInit(type: PythonType): Callable | undefined {
  const found = findOnClass(type, '__init__');
  return found?.place === 'builtin' ? (found.descriptor.value as Callable) : undefined;
}

/** object.__new__: a class without an `__init__` takes no arguments. */
function bareObject(type: PythonType, args: readonly unknown[], kwargs: Keywords): object {
  const isGiven = args.length > 0 || Object.keys(kwargs).length > 0;
  if (isGiven && !findOnClass(type, '__init__'))
    throw new TypeError(`${classInfo(type).name}() takes no arguments`);
  return instantiateBare(type);
}

function isJavaScriptClass(type: PythonType): boolean {
  return Object.getOwnPropertyDescriptor(type, 'prototype')?.writable === false;
}

/** Arguments as the JavaScript constructor takes them: bound by the description of `__init__`, if there is one. */
function constructorArguments(
  type: PythonType,
  args: readonly unknown[],
  kwargs: Keywords,
): unknown[] {
  const init = describedInit(type);
  if (init === 'none') {
    if (args.length === 0 && Object.keys(kwargs).length === 0) return [];
    throw new TypeError(`${classInfo(type).name}() takes no arguments`);
  }
  if (init === undefined) return keywordsFor(type, args, kwargs);
  const { signature, display } = init;
  return bindArguments(parseSignature(signature), display, [null, ...args], kwargs).slice(1);
}

type Init = { signature: string; display: string } | 'none' | undefined;

/** The description of the first constructor in class order; 'none' when no class has one. */
function describedInit(type: PythonType): Init {
  for (const one of classOrder(type)) {
    const info = classInfo(one);
    if (info.signature)
      return {
        signature: info.signature,
        display: info.signature.slice(0, info.signature.indexOf('(')),
      };
    if (one === builtinType('object')) return 'none';
    if (info.builtin || info.metaclass || Object.hasOwn(one, '__new__')) return undefined;
    const init = ownInit(one);
    if (init) {
      const described = functionInfo(init);
      return described?.signature
        ? { signature: described.signature, display: described.qualname }
        : undefined;
    }
    if (hasOwnConstructor(one)) return undefined;
  }
  return undefined;
}

function ownInit(type: PythonType): unknown {
  const prototype = type.prototype as object | undefined;
  return prototype && Object.getOwnPropertyDescriptor(prototype, '__init__')?.value;
}

/** Does the class's text hold a constructor? A class without one takes its base's arguments. */
function hasOwnConstructor(type: PythonType): boolean {
  return /\bconstructor\s*\(/.test(Function.prototype.toString.call(type));
}
