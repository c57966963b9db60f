import { ValueError } from '../exceptions/builtin.ts';
import { callMethod } from '../calls/call-function.ts';
import { repr } from '../format/repr.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { plain } from '../values/derived.ts';
import type { Enum } from './enum.ts';
import { memberOf } from './members.ts';

/** The combination of flags that has exactly these bits; an IntFlag takes any. */
function composed(type: PythonType, bits: number): Enum | undefined {
  const { $flags: flags } = type as { readonly $flags?: (bits: number) => Enum | undefined };
  return typeof flags === 'function' ? flags.call(type, bits) : undefined;
}

/** `Color(value)`: the member with that value, or what `_missing_` finds. ValueError when there is none. */
export function lookUp(type: PythonType, value: unknown): Enum {
  if (value instanceof type) return value as Enum;
  const known = memberOf(type, value);
  if (known) return known;
  const bits =
    typeof plain(value) === 'number' ? composed(type, plain(value) as number) : undefined;
  if (bits) return bits;
  const missing = (type as { _missing_?: unknown })._missing_;
  if (typeof missing === 'function') {
    const found = callMethod(missing as Callable, type, [value], {});
    if (found instanceof type) return found as Enum;
  }
  throw new ValueError(`${repr(value)} is not a valid ${classInfo(type).qualname}`);
}
