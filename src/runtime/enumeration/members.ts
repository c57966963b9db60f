import { sameItem } from '../compare/same-item.ts';
import { classOrder } from '../classes/class-order.ts';
import { TypeError } from '../exceptions/builtin.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { Dict } from '../values/dict.ts';
import type { Int } from '../values/int.ts';
import { dataTypeOf, makerOf, valueReprOf } from './mixins.ts';

/** A member: what CPython keeps in its `__dict__`. A combination of flags without a member in it has no name. */
export interface Member {
  _name_: string | null;
  _value_: unknown;
  _sort_order_: number;
}

/** What an enum class knows of its members. Aliases are names of earlier members. */
export interface Members {
  readonly byName: Map<string, Member>;
  /** Without aliases, in order of definition: what iteration gives. */
  readonly distinct: Member[];
  /** Combinations of flags included. */
  readonly byValue: Dict<unknown, Member>;
  /** The values that members have, not those of combinations. */
  readonly values: unknown[];
  readonly unhashable: [value: unknown, member: Member][];
  /** Values so far, as `_generate_next_value_` is told of them. */
  readonly last: unknown[];
  /** The type that members are as well (int, str …), if any. */
  readonly dataType: PythonType | null;
  /** The `__new__` that makes members; null: object's. */
  make: Callable | null;
  readonly valueRepr: ((value: unknown) => unknown) | null;
  /** What becomes of bits that no member names. */
  boundary: unknown;
  mask: Int;
  singles: Int;
}

const known = new WeakMap<PythonType, Members>();

/** The boundary that a class statement gives: members are made before the class is known by name. */
export const pending: { boundary: unknown } = { boundary: null };
const roots: { enum?: PythonType; flag?: PythonType } = {};

/** Tells Enum and Flag themselves, which build on this. */
export function markRoot(kind: 'enum' | 'flag', type: PythonType): void {
  roots[kind] = type;
}

/** Is it Enum or derived from it? */
export function isEnumClass(type: PythonType): boolean {
  return roots.enum !== undefined && classOrder(type).includes(roots.enum);
}

/** Do its members combine with `|`? */
export function isFlags(type: PythonType): boolean {
  return roots.flag !== undefined && classOrder(type).includes(roots.flag);
}

export function membersOf(type: PythonType): Members {
  let members = known.get(type);
  if (!members) known.set(type, (members = noMembers(type)));
  return members;
}

function noMembers(type: PythonType): Members {
  const { bases, name } = classInfo(type);
  const last = bases.at(-1);
  const first = last && isEnumClass(last) ? membersOf(last) : null;
  const dataType = dataTypeOf(name, bases);
  return {
    byName: new Map(),
    distinct: [],
    byValue: new Dict(),
    values: [],
    unhashable: [],
    last: [],
    dataType,
    make: makerOf(type, dataType, first?.make ?? null),
    valueRepr: valueReprOf(bases),
    boundary: pending.boundary ?? first?.boundary ?? null,
    mask: 0,
    singles: 0,
  };
}

/** The member with that value. */
export function memberOf(type: PythonType, value: unknown): Member | undefined {
  const { byValue, byName } = membersOf(type);
  try {
    return byValue.get(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return [...byName.values()].find((one) => sameItem(one._value_, value));
  }
}

/** Remembers a value of a member, which may have several. */
export function addValue(type: PythonType, value: unknown, member: Member): void {
  const { byValue, values, unhashable } = membersOf(type);
  try {
    if (!byValue.has(value)) byValue.set(value, member);
    if (!values.some((one) => sameItem(one, value))) values.push(value);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    unhashable.push([value, member]);
  }
}
