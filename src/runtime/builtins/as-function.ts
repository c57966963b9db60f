import { call } from '../calls/call.ts';
import { functionInfo } from '../objects/function-info.ts';
import { isAsyncFunction } from '../objects/async-function.ts';
import { boundMethod } from '../objects/bound-method.ts';
import { classInfo, isType } from '../objects/class-info.ts';

type Plain = (...args: unknown[]) => unknown;

/** Any Python callable as a JavaScript function, to be called with `count` arguments: natively where that is the same. */
export function asFunction(f: unknown, count: number): Plain {
  if (typeof f !== 'function' || boundMethod(f)) return (...args) => call(f, args);
  if (isAsyncFunction(f)) return (...args) => call(f, args);
  if (isType(f)) return classInfo(f).builtin ? (f as unknown as Plain) : (...args) => call(f, args);
  const described = functionInfo(f)?.signature;
  if (described === undefined || described === null || (f as Plain).length === count)
    return f as Plain;
  return (...args) => call(f, args);
}
