import { findOnClass } from '../attributes/find-on-class.ts';
import { callFunction, callMethod } from '../calls/call-function.ts';
import { construct } from '../calls/construct.ts';
import { classOrder } from '../classes/class-order.ts';
import { creatorOf } from '../classes/create.ts';
import type { Callable } from '../objects/bound-method.ts';
import { builtinType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { Tuple } from '../values/tuple.ts';
import { Auto } from './auto.ts';
import { Enum, nameMember, nextValue } from './enum.ts';
import { addMember } from './members.ts';

/** A member of an enum class that was built from a namespace. */
export function makeMember(type: PythonType, name: string, given: unknown): unknown {
  const data = dataType(type);
  const make = findOnClass(type, '__new__');
  const isPlain = !data && (!make || make.owner === builtinType('object'));
  const Member = type as unknown as new (name: string, value: unknown) => Enum;
  if (isPlain) return new Member(name, given);
  const value = given instanceof Auto ? nextValue(type, name) : given;
  const args = value instanceof Tuple ? [...value] : [value];
  const made = make
    ? (callFunction(make.descriptor.value as Callable, [type, ...args], {}) as Enum)
    : new Member(name, value);
  nameMember(made, name, () => (data ? construct(data, args) : value));
  const member = addMember(type, name, made, made._value_);
  const init = member === made ? special(made, '__init__') : undefined;
  if (init) callMethod(init, made, args, {});
  return member;
}

/** The builtin type that members are as well: `class Color(str, Enum)`. */
function dataType(type: PythonType): PythonType | undefined {
  return classOrder(type).find((one) => creatorOf(one) !== undefined);
}

/** A data type's `__repr__`, `__str__` and `__format__` give way to Enum's, as CPython's EnumType makes them. */
export function keepEnumMethods(type: PythonType, namespace: ReadonlyMap<string, unknown>): void {
  if (!dataType(type)) return;
  for (const name of ['__repr__', '__str__', '__format__'] as const) {
    const isOwn = classOrder(type).some(
      (one) => one !== Enum && (one === type ? namespace.has(name) : isUsers(one, name)),
    );
    if (isOwn) continue;
    const value = Enum.prototype[name];
    Object.defineProperty(type.prototype, name, { value, writable: true, configurable: true });
  }
}

function isUsers(type: PythonType, name: string): boolean {
  const found = findOnClass(type, name);
  return found !== undefined && found.owner === type && found.place === 'prototype';
}
