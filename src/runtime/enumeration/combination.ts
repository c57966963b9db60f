import { isType } from '../objects/class-info.ts';
import { callFunction } from '../calls/call-function.ts';
import { instantiateBare } from '../classes/instantiate-bare.ts';
import { findOnClass } from '../attributes/find-on-class.ts';
import { ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { plain } from '../values/derived.ts';
import { bitLength, isIntLike, normalise } from '../values/int.ts';
import { allBits, signedBits, singleBits } from './flag-bits.ts';
import { membersOf } from './members.ts';
import type { Member, Members } from './members.ts';

/** Flag._missing_: the combination of members with these bits. ValueError for bits that its class does not know. */
export function combination(type: PythonType, given: unknown): unknown {
  const value = plain(given);
  if (!isIntLike(value))
    throw new ValueError(`${repr(given)} is not a valid ${classInfo(type).qualname}`);
  const members = membersOf(type);
  const within = withinBounds(type, members, BigInt(value));
  if (within === 'eject') return given;
  const isNegative = within < 0n;
  const bits = isNegative ? allBits(members) + 1n + within : within;
  const unknown = bits & ~BigInt(members.mask);
  if (unknown !== 0n && str(members.boundary) !== 'keep') {
    const { name } = classInfo(type);
    throw new ValueError(
      `${name}(${bits}) -->  unknown values ${unknown} [${signedBits(normalise(unknown))}]`,
    );
  }
  const known = members.byValue.get(normalise(bits)) ?? made(type, members, bits);
  if (isNegative) members.byValue.set(normalise(within), known);
  return known;
}

function withinBounds(type: PythonType, members: Members, value: bigint): bigint | 'eject' {
  const all = allBits(members);
  const mask = BigInt(members.mask);
  const isIn = ~all <= value && value <= all && (value & (all ^ mask)) === 0n;
  if (isIn) return value;
  switch (str(members.boundary)) {
    case 'conform':
      return value & mask;
    case 'eject':
      return 'eject';
    case 'keep': {
      const size = 1n << BigInt(bitLength(normalise(value)));
      return value < 0n ? (all + 1n > size ? all + 1n : size) + value : value;
    }
    default: {
      const most = Math.max(bitLength(normalise(value)), bitLength(members.mask));
      throw new ValueError(
        `${repr(type)} invalid value ${value}\n    given ${signedBits(normalise(value), most)}\n  allowed ${signedBits(members.mask, most)}`,
      );
    }
  }
}

function made(type: PythonType, members: Members, bits: bigint): Member {
  const member = bare(type, members, bits);
  if (!Object.hasOwn(member, '_value_')) member._value_ = normalise(bits);
  member._name_ = nameOf(type, members, bits);
  members.byValue.set(normalise(bits), member);
  return member;
}

function bare(type: PythonType, { dataType }: Members, bits: bigint): Member {
  const make = dataType && findOnClass(dataType, '__new__')?.descriptor.value;
  return (
    make ? callFunction(make as Callable, [type, normalise(bits)], {}) : instantiateBare(type)
  ) as Member;
}

/** `R|W`, with bits that no member names as a number: `R|8`; None for no bits that have names. */
function nameOf(type: PythonType, members: Members, bits: bigint): string | null {
  const parts = partsOf(type, normalise(bits & BigInt(members.singles)));
  let combined = parts.reduce((all, one) => all | valueOf(one), 0n);
  const isMore = (bits & ~BigInt(members.singles)) !== 0n;
  for (const one of isMore ? members.byName.values() : []) {
    const value = valueOf(one);
    if (parts.includes(one) || value === 0n || (value & bits) !== value) continue;
    parts.push(one);
    combined |= value;
  }
  const rest = bits ^ combined;
  if (combined === 0n) return null;
  if (rest !== 0n && str(members.boundary) === 'strict')
    throw new ValueError(`${repr(type)}: no members with value ${rest}`);
  const names = parts.map((one) => String(one._name_)).join('|');
  return rest === 0n ? names : `${names}|${numberText(type, rest)}`;
}

function valueOf(member: Member): bigint {
  return BigInt(plain(member._value_) as number);
}

function numberText(type: PythonType, rest: bigint): string {
  const own = findOnClass(type, '_numeric_repr_')?.descriptor.value as unknown;
  return typeof own === 'function' && !isType(own)
    ? str(callFunction(own as Callable, [normalise(rest)], {}))
    : String(rest);
}

/** The single-bit members within a value, in order of definition. */
export function partsOf(type: PythonType, value: unknown): Member[] {
  const members = membersOf(type);
  const bits = normalise(BigInt(plain(value) as number) & BigInt(members.mask));
  const parts = singleBits(bits).flatMap((bit) => members.byValue.get(bit) ?? []);
  return parts.sort((a, b) => a._sort_order_ - b._sort_order_);
}
