import type { Callable } from '../objects/bound-method.ts';
import { functionInfo } from '../objects/function-info.ts';
import { coroutineOf } from '../asyncio/coroutine.ts';
import type { Thenable } from '../asyncio/held.ts';
import { isAsyncFunction } from '../objects/async-function.ts';
import { camelCase } from '../mangle.ts';
import { bindArguments } from './bind.ts';
import type { Keywords } from './keywords.ts';
import { takesPythonKeywords } from './python-keywords.ts';
import { parseSignature } from './signature.ts';

const noSelf: unique symbol = Symbol('no self');

/** Calls a plain function: by its description, or, for one of the runtime, with the keywords as a last object. */
export function callFunction(f: Callable, args: readonly unknown[], kwargs: Keywords): unknown {
  return callWith(f, noSelf, args, kwargs);
}

/** Calls a method of an object: `self` goes as `this`, or first, as the function takes it. */
export function callMethod(
  f: Callable,
  self: unknown,
  args: readonly unknown[],
  kwargs: Keywords,
): unknown {
  return callWith(f, self, args, kwargs);
}

function callWith(f: Callable, self: unknown, args: readonly unknown[], kwargs: Keywords): unknown {
  const info = functionInfo(f);
  if (!info || takesPythonKeywords(f))
    return start(f, self === noSelf ? undefined : self, keywordsFor(f, args, kwargs));
  const all = self === noSelf ? args : [self, ...args];
  const bound =
    info.signature === null
      ? all
      : bindArguments(parseSignature(info.signature), info.qualname, all, kwargs);
  return info.method ? start(f, bound[0], bound.slice(1)) : start(f, undefined, bound);
}

/** A call of a coroutine function only makes the coroutine. */
export function start(f: Callable, self: unknown, args: readonly unknown[]): unknown {
  if (!isAsyncFunction(f)) return f.apply(self, [...args]) ?? null;
  return coroutineOf(f, () => f.apply(self, [...args]) as Thenable<unknown>);
}

/** Arguments of a runtime function: keywords go as one object, under the names that it takes. */
export function keywordsFor(f: object, args: readonly unknown[], kwargs: Keywords): unknown[] {
  if (!takesPythonKeywords(f)) return withKeywords(args, kwargs);
  return Object.keys(kwargs).length === 0 ? [...args] : [...args, kwargs];
}

/** The same with camelCase keys. */
export function withKeywords(args: readonly unknown[], kwargs: Keywords): unknown[] {
  const names = Object.keys(kwargs);
  if (names.length === 0) return [...args];
  return [...args, Object.fromEntries(names.map((name) => [camelCase(name), kwargs[name]]))];
}
