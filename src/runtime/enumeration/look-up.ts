import { ValueError } from '../exceptions/builtin.ts';
import { callMethod } from '../calls/call-function.ts';
import { repr } from '../format/repr.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { Enum } from './enum.ts';
import { memberOf } from './members.ts';

/** `Color(value)`: the member with that value, or what `_missing_` finds. ValueError when there is none. */
export function lookUp(type: PythonType, value: unknown): Enum {
  if (value instanceof Enum && value instanceof type) return value;
  const known = memberOf(type, value);
  if (known) return known;
  const missing = (type as { _missing_?: unknown })._missing_;
  if (typeof missing === 'function') {
    const found = callMethod(missing as Callable, type, [value], {});
    if (found instanceof Enum) return found;
  }
  throw new ValueError(`${repr(value)} is not a valid ${classInfo(type).qualname}`);
}
