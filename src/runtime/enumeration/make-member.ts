import { callFunction, callMethod } from '../calls/call-function.ts';
import { construct } from '../calls/construct.ts';
import { instantiateBare } from '../classes/instantiate-bare.ts';
import { findOnClass } from '../attributes/find-on-class.ts';
import { Exception } from '../exceptions/base-exception.ts';
import { NameError, TypeError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { mangleStatic } from '../mangle.ts';
import { builtinType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import type { Callable } from '../objects/bound-method.ts';
import { plain } from '../values/derived.ts';
import { isInt } from '../values/int.ts';
import { asTuple, Tuple } from '../values/tuple.ts';
import { includeBits, isSingleBit } from './flag-bits.ts';
import { addValue, isFlags, membersOf, memberOf } from './members.ts';
import type { Member } from './members.ts';

/** The member of an enum class with this name and value: a new one, or the earlier one that it is an alias of. */
export function makeMember(type: PythonType, name: string, value: unknown): Member {
  const members = membersOf(type);
  const items = value instanceof Tuple ? [...value] : [value];
  const args = members.dataType === builtinType('tuple') ? [asTuple(items)] : items;
  const made = (
    members.make ? callFunction(members.make, [type, ...args], {}) : instantiateBare(type)
  ) as Member;
  if (!Object.hasOwn(made, '_value_'))
    made._value_ = members.dataType ? dataValue(members.dataType, args) : value;
  made._name_ = name;
  (made as Member & { __objclass__: unknown }).__objclass__ = type;
  initialise(type, made, args);
  made._sort_order_ = members.distinct.length;
  if (isFlags(type)) includeBits(members, made._value_);
  const known = memberOf(type, made._value_);
  if (!known && isCounted(type, made._value_)) members.distinct.push(made);
  const member = known ?? made;
  addMember(type, name, member);
  addValue(type, made._value_, member);
  return member;
}

function dataValue(type: PythonType, args: readonly unknown[]): unknown {
  try {
    return construct(type, args);
  } catch (error) {
    if (!(error instanceof Exception)) throw error;
    const better = new TypeError('_value_ not set in __new__, unable to create it');
    Object.assign(better, { __cause__: error, __suppress_context__: true });
    throw better;
  }
}

function initialise(type: PythonType, member: Member, args: readonly unknown[]): void {
  const init = findOnClass(type, '__init__');
  if (!init || init.place === 'builtin' || init.owner === builtinType('object')) return;
  callMethod(init.descriptor.value as Callable, member, args, {});
}

/** Flags that combine others are not counted as members. */
function isCounted(type: PythonType, value: unknown): boolean {
  if (!isFlags(type)) return true;
  const bits = plain(value);
  return isInt(bits) && isSingleBit(bits);
}

/** Makes a member known under a name: NameError when that is another's. */
export function addMember(type: PythonType, name: string, member: Member): void {
  const { byName } = membersOf(type);
  const known = byName.get(name);
  if (known) {
    if (known !== member) throw new NameError(`${repr(name)} is already bound: ${repr(known)}`);
    return;
  }
  Object.defineProperty(type, mangleStatic(name), {
    value: member,
    enumerable: true,
    configurable: true,
  });
  byName.set(name, member);
}
