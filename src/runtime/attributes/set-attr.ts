import { AttributeError, TypeError } from '../exceptions/builtin.ts';
import type { Callable } from '../objects/bound-method.ts';
import { boundMethod } from '../objects/bound-method.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { moduleName } from '../objects/module.ts';
import { mangle } from '../mangle.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { setClassAttribute } from '../classes/class-member.ts';
import { slotsOf } from '../classes/slots.ts';
import { findOnClass } from './find-on-class.ts';
import { setFunctionAttribute } from './function-attribute.ts';
import { storedName } from './instance-dict.ts';
import { ownKey } from './own-attribute.ts';

/** Python's `x.name = value`, and setattr(x, name, value). */
export function setAttr(x: unknown, name: unknown, value: unknown): null {
  if (typeof name !== 'string') throw notText(name);
  const custom = special(x, '__setattr__');
  if (custom) custom.call(x, name, value);
  else genericSetAttr(x, name, value);
  return null;
}

/** The error of an attribute name that is no str. */
export function notText(name: unknown): TypeError {
  return new TypeError(`attribute name must be string, not '${typeName(name)}'`);
}

/** object.__setattr__ (and type.__setattr__). */
export function genericSetAttr(x: unknown, name: string, value: unknown): void {
  if (isType(x)) return setOnClass(x, name, value);
  if (typeof x === 'function' && !boundMethod(x))
    return setFunctionAttribute(x as Callable, name, value);
  if (typeof name !== 'string') throw notText(name);
  const type = typeOf(x);
  const found = findOnClass(type, name);
  if (found?.descriptor.set) return void found.descriptor.set.call(x, value);
  if (found?.descriptor.get) throw readOnly(type, name, 'setter');
  const setter = special(found?.descriptor.value, '__set__');
  if (setter) return void setter.call(found?.descriptor.value, x, value);
  if (isModule(x) && Reflect.defineProperty(x, mangle(name), { ...writable, value })) return;
  if (!acceptsAttributes(x, type)) throw noPlace(x, type, name, found !== undefined);
  const slots = slotsOf(type);
  if (slots && !slots.has(name)) throw noPlace(x, type, name, found !== undefined);
  (x as Record<string, unknown>)[ownKey(x, name) ?? storedName(type, name)] = value;
}

const writable = { writable: true, enumerable: true, configurable: true } as const;

function isModule(x: unknown): x is object {
  return moduleName(x) !== undefined;
}

function setOnClass(type: PythonType, name: string, value: unknown): void {
  if (classInfo(type).builtin) {
    throw new TypeError(
      `cannot set '${name}' attribute of immutable type '${classInfo(type).name}'`,
    );
  }
  setClassAttribute(type, name, value);
}

function acceptsAttributes(x: unknown, type: PythonType): x is object {
  if (typeof x !== 'object' || x === null) return false;
  return !classInfo(type).builtin || x instanceof Error;
}

/** CPython's property_descr_set. */
export function readOnly(
  type: PythonType,
  name: string,
  part: 'setter' | 'deleter',
): AttributeError {
  return new AttributeError(
    `property '${name}' of '${classInfo(type).name}' object has no ${part}`,
  );
}

function noPlace(x: unknown, type: PythonType, name: string, exists: boolean): AttributeError {
  const text = exists
    ? `'${classInfo(type).name}' object attribute '${name}' is read-only`
    : `'${typeName(x)}' object has no attribute '${name}' and no __dict__ for setting new attributes`;
  return new AttributeError(text, { name, obj: x });
}
