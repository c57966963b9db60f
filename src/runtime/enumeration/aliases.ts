import { ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import type { PythonType } from '../objects/class-info.ts';
import { addValue, memberOf } from './members.ts';
import type { Member } from './members.ts';

/** `member._add_value_alias_(value)`: another value that means the member. ValueError when it means another. */
export function addAlias(type: PythonType, value: unknown, member: Member): void {
  const known = memberOf(type, value);
  if (!known) addValue(type, value, member);
  else if (known !== member)
    throw new ValueError(`${repr(value)} is already bound: ${repr(known)}`);
}
