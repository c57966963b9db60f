import { callMethod } from '../calls/call-function.ts';
import { Exception } from '../exceptions/base-exception.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { isInstance } from '../classes/is-instance.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { isInt } from '../values/int.ts';
import { FlagBoundary } from './boundary.ts';
import { memberOf, membersOf } from './members.ts';

/** `Color(value)`: the member with that value, or what `_missing_` finds. ValueError when there is none. */
export function lookUp(type: PythonType, value: unknown): unknown {
  if (typeOf(value) === type) return value;
  const known = memberOf(type, value);
  if (known) return known;
  if (membersOf(type).byName.size === 0)
    throw new TypeError(`${repr(type)} has no members defined`);
  const refusal = new ValueError(`${repr(value)} is not a valid ${classInfo(type).qualname}`);
  const found = missing(type, value, refusal);
  if (isInstance(found, type) || (isInt(found) && membersOf(type).boundary === FlagBoundary.EJECT))
    return found;
  if (found === null || found === undefined) throw refusal;
  const wrong = new TypeError(
    `error in ${classInfo(type).name}._missing_: returned ${repr(found)} instead of None or a valid member`,
  );
  throw Object.assign(wrong, { __context__: refusal });
}

function missing(type: PythonType, value: unknown, refusal: ValueError): unknown {
  try {
    return callMethod((type as unknown as { _missing_: Callable })._missing_, type, [value], {});
  } catch (error) {
    if (error instanceof Exception && !(error instanceof ValueError))
      Object.assign(error, { __context__: refusal });
    throw error;
  }
}
