import { call } from '../calls/call.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { classOrder } from '../classes/class-order.ts';
import { isInstance } from '../classes/is-instance.ts';
import { asPythonType, isType } from '../objects/class-info.ts';
import { functionInfo } from '../objects/function-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { updateWrapper } from './wraps.ts';

type AnyFunction = (...args: never[]) => unknown;

export interface Dispatching {
  /** register(type, f), register(type)(f), or register(f) by the annotation of f's first parameter. */
  register(type: unknown, f?: unknown): unknown;
  dispatch(type: unknown): unknown;
}

/** singledispatch(f): the implementation is chosen by the type of the first argument. */
export function singledispatch<F extends AnyFunction>(f: F): F & Dispatching {
  const implementations = new Map<unknown, unknown>();
  const byOrder = (type: unknown): unknown => {
    if (!isType(type)) return f;
    const found = classOrder(asPythonType(type)).find((one) => implementations.has(one));
    return found ? implementations.get(found) : f;
  };
  const run = (...args: unknown[]): unknown => {
    if (args.length === 0) {
      throw new TypeError(
        `${functionInfo(f)?.name ?? f.name} requires at least 1 positional argument`,
      );
    }
    const own = byOrder(typeOf(args[0]));
    const abstract =
      own === f ? [...implementations].find(([type]) => isInstance(args[0], type)) : undefined;
    return call(abstract ? abstract[1] : own, args);
  };
  const register = (type: unknown, implementation?: unknown): unknown => {
    if (implementation !== undefined) {
      implementations.set(isType(type) ? asPythonType(type) : type, implementation);
      return implementation;
    }
    if (isType(type)) return (own: unknown) => register(type, own);
    const [hint] = Object.values(functionInfo(type)?.annotations ?? {});
    return register(hint, type);
  };
  updateWrapper(run, f);
  return Object.assign(run, { register, dispatch: byOrder }) as unknown as F & Dispatching;
}
