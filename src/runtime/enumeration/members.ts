import type { PythonType } from '../objects/class-info.ts';
import { sameItem } from '../compare/same-item.ts';
import type { Enum } from './enum.ts';

/** The members of one enum class, by name in order of definition; aliases are names of earlier members. */
interface Members {
  readonly byName: Map<string, Enum>;
  /** Without aliases. */
  readonly distinct: Enum[];
}

const known = new WeakMap<PythonType, Members>();

export function membersOf(type: PythonType): Members {
  let members = known.get(type);
  if (!members) known.set(type, (members = { byName: new Map(), distinct: [] }));
  return members;
}

/** The member with that value. */
export function memberOf(type: PythonType, value: unknown): Enum | undefined {
  return membersOf(type).distinct.find((one) => sameItem(one.value, value));
}

/** Makes `member` known under `name`: itself, or the earlier member that it is an alias of. */
export function addMember(type: PythonType, name: string, member: Enum, value: unknown): Enum {
  const members = membersOf(type);
  const earlier = memberOf(type, value);
  if (!earlier) members.distinct.push(member);
  members.byName.set(name, earlier ?? member);
  return earlier ?? member;
}
