import { findOnClass, findOwn } from '../attributes/find-on-class.ts';
import { newClass } from '../classes/build-class.ts';
import type { Keywords } from '../calls/keywords.ts';
import { classOrder } from '../classes/class-order.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { iter } from '../iteration/iter.ts';
import { builtinType, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { Enum } from './enum.ts';
import { EnumDict } from './enum-dict.ts';
import { isSingleBit } from './flag-bits.ts';
import { Flag, flagOperators } from './flag.ts';
import { isEnumClass, isFlags, membersOf, pending } from './members.ts';
import { plain } from '../values/derived.ts';
import { isInt } from '../values/int.ts';
import { ProtoMember } from './proto-member.ts';
import { ReprEnum } from './repr-enum.ts';

/** EnumType.__new__: an enum class from what its body gave. */
export function makeEnum(
  metaclass: PythonType,
  name: string,
  bases: readonly PythonType[],
  body: ReadonlyMap<unknown, unknown>,
  { boundary, ...keywords }: Keywords,
): PythonType {
  const defined = body instanceof EnumDict ? body : fromBody(name, bases, body);
  refuseBases(bases);
  const namespace = classNamespace(defined);
  const order = namespace.get('_order_');
  namespace.delete('_order_');
  pending.boundary = boundary ?? null;
  const type = newClass(metaclass, name, bases, namespace, keywords);
  membersOf(type);
  pending.boundary = null;
  keepMethods(type, bases, namespace);
  if (order !== undefined) checkOrder(type, order);
  return type;
}

function fromBody(
  name: string,
  bases: readonly PythonType[],
  body: ReadonlyMap<unknown, unknown>,
): EnumDict {
  const defined = new EnumDict(name, bases);
  for (const [key, value] of body) defined.define(str(key), value);
  return defined;
}

function refuseBases(bases: readonly PythonType[]): void {
  const last = bases.at(-1);
  if (!last || (isType(last) && isEnumClass(last))) return;
  throw new TypeError(
    'new enumerations should be created as `EnumName([mixin_type, ...] [data_type,] enum_type)`',
  );
}

function classNamespace(defined: EnumDict): Map<unknown, unknown> {
  const invalid = defined.members.filter((name) => name === 'mro' || name === '');
  if (invalid.length > 0)
    throw new ValueError(`invalid enum member name(s) ${invalid.map(repr).join(',')}`);
  const members = new Set(defined.members);
  const entries = [...defined].filter(
    ([name]) => name !== '_ignore_' && !defined.ignored.includes(String(name)),
  );
  return new Map(
    entries.map(([name, value]) => [
      name,
      members.has(String(name)) ? new ProtoMember(value) : value,
    ]),
  );
}

/** How members print is Enum's, unless the class or a base says otherwise; ReprEnum leaves it to the data type. */
function keepMethods(
  type: PythonType,
  bases: readonly PythonType[],
  namespace: ReadonlyMap<unknown, unknown>,
): void {
  const { dataType } = membersOf(type);
  if (bases.includes(ReprEnum)) printAsData(type, dataType, namespace);
  else if (dataType) for (const name of shown) keepShown(type, dataType, name, namespace);
  if (!isFlags(type)) return;
  for (const name of flagOperators) {
    if (!namespace.has(name)) set(type, name, Flag.prototype[name]);
  }
}

const shown = ['__repr__', '__str__', '__format__'] as const;

/** The data type's method gives way to that of the enum class among the bases. */
function keepShown(
  type: PythonType,
  dataType: PythonType,
  name: (typeof shown)[number],
  namespace: ReadonlyMap<unknown, unknown>,
): void {
  if (namespace.has(name)) return;
  const found = findOnClass(type, name);
  const ofData = findOnClass(dataType, name);
  const isData = found?.owner === ofData?.owner || found?.owner === builtinType('object');
  if (!isData || (found && isEnumClass(found.owner))) return;
  const first = classOrder(type).find((one) => one !== type && isEnumClass(one)) ?? Enum;
  const method = findOnClass(first, name)?.descriptor.value as unknown;
  set(type, name, method ?? Enum.prototype[name]);
}

function printAsData(
  type: PythonType,
  dataType: PythonType | null,
  namespace: ReadonlyMap<unknown, unknown>,
): void {
  if (!dataType) {
    throw new TypeError(
      'ReprEnum subclasses must be mixed with a data type (i.e. int, str, float, etc.)',
    );
  }
  for (const name of ['__format__', '__str__'] as const) {
    const own = findOwn(dataType, name)?.descriptor.value as unknown;
    if (!namespace.has(name) && own !== undefined) set(type, name, own);
  }
}

function set(type: PythonType, name: string, value: unknown): void {
  Object.defineProperty(type.prototype, name, { value, writable: true, configurable: true });
}

/** `_order_` repeats the names of the members, as a check. */
function checkOrder(type: PythonType, order: unknown): void {
  const { byName, distinct } = membersOf(type);
  const names = distinct.map((one) => String(one._name_));
  const told = typeof order === 'string' ? order.split(/[,\s]+/).filter(Boolean) : [...iter(order)];
  const kept = told.map(String).filter((name) => {
    const member = byName.get(name);
    const bits = plain(member?._value_);
    if (member && isFlags(type) && !(isInt(bits) && isSingleBit(bits))) return false;
    return !member || names.includes(name);
  });
  if (kept.length === names.length && kept.every((name, i) => name === names[i])) return;
  throw new TypeError(`member order does not match _order_:\n  ${repr(names)}\n  ${repr(kept)}`);
}
