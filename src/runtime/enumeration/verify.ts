import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { classInfo, isType, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { plain } from '../values/derived.ts';
import type { Int } from '../values/int.ts';
import { bitLength } from '../values/int.ts';
import { isSingleBit, singleBits } from './flag-bits.ts';
import { isEnumClass, isFlags, membersOf } from './members.ts';
import { StrEnum } from './str-enum.ts';

/** What verify() can check. */
export class EnumCheck extends StrEnum {
  static readonly CONTINUOUS = new EnumCheck('CONTINUOUS', 'no skipped integer values');
  static readonly NAMED_FLAGS = new EnumCheck(
    'NAMED_FLAGS',
    'multi-flag aliases may not contain unnamed flags',
  );
  static readonly UNIQUE = new EnumCheck('UNIQUE', 'one name per value');
}

registerType(EnumCheck, 'EnumCheck', { module: 'enum', builtin: false });

/** unique(cls): ValueError when two names have one value. */
export function unique<T extends PythonType>(type: T): T {
  refuseAliases(type, 'duplicate values');
  return type;
}

function refuseAliases(type: PythonType, what: string): void {
  const aliases = [...membersOf(type).byName].filter(([name, member]) => member._name_ !== name);
  if (aliases.length === 0) return;
  const pairs = aliases.map(([name, member]) => `${name} -> ${String(member._name_)}`).join(', ');
  throw new ValueError(`${what} found in ${repr(type)}: ${pairs}`);
}

/** verify(UNIQUE, CONTINUOUS, NAMED_FLAGS): a decorator that checks an enum class. */
export function verify(...checks: unknown[]): <T>(type: T) => T {
  return (type) => {
    if (!isType(type) || !isEnumClass(type))
      throw new TypeError("the 'verify' decorator only works with Enum and Flag");
    for (const one of checks) {
      if (one === EnumCheck.UNIQUE) refuseAliases(type, 'aliases');
      else if (one === EnumCheck.CONTINUOUS) refuseGaps(type);
      else if (one === EnumCheck.NAMED_FLAGS) refuseUnnamed(type);
    }
    return type;
  };
}

function refuseGaps(type: PythonType): void {
  const values = new Set(membersOf(type).distinct.map((one) => plain(one._value_) as number));
  if (values.size < 2) return;
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const between = isFlags(type)
    ? span(bitLength(low), bitLength(high) - 1).map((bit) => 2 ** bit)
    : span(low + 1, high);
  const missing = between.filter((one) => !values.has(one));
  if (missing.length === 0) return;
  const kind = isFlags(type) ? 'flag' : 'enum';
  throw new ValueError(
    `invalid ${kind} ${repr(classInfo(type).name)}: missing values ${missing.join(', ')}`.slice(
      0,
      256,
    ),
  );
}

function span(start: number, stop: number): number[] {
  return Array.from({ length: Math.max(stop - start, 0) }, (_, i) => start + i);
}

function refuseUnnamed(type: PythonType): void {
  const { byName, distinct } = membersOf(type);
  const known = new Set(distinct.map((one) => plain(one._value_)));
  const names: string[] = [];
  let bits = 0;
  for (const [name, member] of byName) {
    const value = plain(member._value_) as Int;
    if (distinct.includes(member) || value < 0) continue;
    const missed = singleBits(value).filter((one) => !known.has(one));
    if (missed.length === 0) continue;
    names.push(name);
    for (const one of missed) if (!(Math.floor(bits / Number(one)) % 2)) bits += Number(one);
  }
  if (names.length === 0) return;
  const which =
    names.length === 1
      ? `alias ${names.join('')} is missing`
      : `aliases ${names.slice(0, -1).join(', ')} and ${String(names.at(-1))} are missing`;
  const value = `${isSingleBit(bits) ? 'value' : 'combined values of'} 0x${bits.toString(16)}`;
  throw new ValueError(
    `invalid Flag ${repr(classInfo(type).name)}: ${which} ${value} [use enum.show_flag_values(value) for details]`,
  );
}
