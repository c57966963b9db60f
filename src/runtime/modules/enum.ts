import { EnumType } from '../enumeration/enum-type.ts';
import { Enum, useEnumType } from '../enumeration/enum.ts';
import { FlagBoundary } from '../enumeration/boundary.ts';
import { EnumCheck } from '../enumeration/verify.ts';
import { Flag, IntFlag } from '../enumeration/flag.ts';
import { IntEnum } from '../enumeration/int-enum.ts';
import { ReprEnum } from '../enumeration/repr-enum.ts';
import { StrEnum } from '../enumeration/str-enum.ts';
import { singleBits, signedBits } from '../enumeration/flag-bits.ts';
import type { Int } from '../values/int.ts';
import { Property } from '../classes/property.ts';
import { registerType } from '../objects/class-info.ts';
import { EnumDict, ForcedMember, NonMember } from '../enumeration/enum-dict.ts';

export { auto } from '../enumeration/auto.ts';
export { unique, verify } from '../enumeration/verify.ts';
export { MappingProxyType } from './types/mapping-proxy.ts';
export {
  Enum,
  EnumCheck,
  EnumDict,
  EnumType,
  Flag,
  FlagBoundary,
  IntEnum,
  IntFlag,
  ReprEnum,
  StrEnum,
};
export { EnumType as EnumMeta };
export { Property as property, Property as DynamicClassAttribute };

export const __name__ = 'enum';

export const { STRICT, CONFORM, EJECT, KEEP } = FlagBoundary;
export const { CONTINUOUS, NAMED_FLAGS, UNIQUE } = EnumCheck;

registerType(ForcedMember, 'member', { module: 'enum', builtin: false });
registerType(NonMember, 'nonmember', { module: 'enum', builtin: false });
useEnumType(EnumType, Enum, ReprEnum, IntEnum, StrEnum, Flag, IntFlag, FlagBoundary, EnumCheck);

/** enum.bin(n, max_bits): two's complement with the sign apart. */
export function bin(n: Int, maxBits: number | null = null): string {
  return signedBits(n, maxBits ?? 0);
}

/** enum.show_flag_values(value): its single bits. */
export function showFlagValues(value: unknown): Int[] {
  return singleBits(value);
}

/** enum.member(x): a member although x would be none, a function for example. */
export function member(value: unknown): unknown {
  return new ForcedMember(value);
}

/** enum.nonmember(x): an attribute of the class although x would be a member. */
export function nonmember(value: unknown): unknown {
  return new NonMember(value);
}
