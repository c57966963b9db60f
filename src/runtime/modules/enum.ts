import { ValueError } from '../exceptions/builtin.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { EnumType } from '../enumeration/enum-type.ts';
import { Enum, useEnumType } from '../enumeration/enum.ts';
import { Flag, IntFlag } from '../enumeration/flag.ts';
import { IntEnum } from '../enumeration/int-enum.ts';
import { membersOf } from '../enumeration/members.ts';
import { StrEnum } from '../enumeration/str-enum.ts';

export { auto } from '../enumeration/auto.ts';
export { Enum, EnumType, Flag, IntEnum, IntFlag, StrEnum };
export { EnumType as EnumMeta };

export const __name__ = 'enum';

useEnumType(EnumType, Enum, IntEnum, StrEnum, Flag, IntFlag);

/** unique(cls): ValueError when two names have one value. */
export function unique<T extends PythonType>(type: T): T {
  const aliases = [...membersOf(type).byName].filter(([name, member]) => member.name !== name);
  if (aliases.length === 0) return type;
  const pairs = aliases.map(([name, member]) => `${name} -> ${member.name}`).join(', ');
  throw new ValueError(`duplicate values found in <enum '${classInfo(type).name}'>: ${pairs}`);
}
