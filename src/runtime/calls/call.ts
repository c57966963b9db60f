import { TypeError } from '../exceptions/builtin.ts';
import { boundMethod } from '../objects/bound-method.ts';
import type { Callable } from '../objects/bound-method.ts';
import { isType } from '../objects/class-info.ts';
import { functionInfo } from '../objects/function-info.ts';
import { typeRepr } from '../classes/type-repr.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { callFunction, callMethod, keywordsFor, start } from './call-function.ts';
import { construct } from './construct.ts';
import { isKeywords } from './keywords.ts';
import type { Keywords } from './keywords.ts';
import { keywords } from './spread-keywords.ts';

/** Keyword arguments by their Python names; any mapping for `**mapping`; several of both as an array. */
export type KeywordArguments = Keywords | ReadonlyMap<unknown, unknown> | readonly unknown[];

/**
 * Python's `f(*args, **kwargs)` for any f: functions by their description, classes, builtins, bound methods, objects
 * with `__call__`. TypeError with CPython's text for what cannot be called or does not fit.
 */
export function call(f: unknown, args: readonly unknown[], kwargs: KeywordArguments = {}): unknown {
  const named = asKeywords(f, kwargs);
  if (typeof f === 'function') {
    const bound = boundMethod(f);
    if (bound?.builtin) {
      const all = [bound.self, ...keywordsFor(bound.target, args, named)];
      return start(bound.target, undefined, all);
    }
    if (bound) return callMethod(bound.target, bound.self, args, named);
    if (isType(f)) return construct(f, args, named);
    return callFunction(f as Callable, args, named);
  }
  const own = special(f, '__call__');
  if (own) return callMethod(own, f, args, named);
  throw new TypeError(`'${typeName(f)}' object is not callable`);
}

/** Python's callable(x). */
export function callable(x: unknown): boolean {
  return typeof x === 'function' || special(x, '__call__') !== undefined;
}

function asKeywords(f: unknown, kwargs: KeywordArguments): Keywords {
  if (isKeywords(kwargs)) return kwargs;
  const parts: readonly unknown[] = Array.isArray(kwargs) ? kwargs : [kwargs];
  const all: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [key, value] of isKeywords(part) ? Object.entries(part) : entriesOf(f, part)) {
      if (Object.hasOwn(all, key))
        throw new TypeError(`${shown(f)}got multiple values for keyword argument '${key}'`);
      all[key] = value;
    }
  }
  return all;
}

/** What `**mapping` holds. TypeError for what is no mapping, and for keys that are not text. */
function entriesOf(f: unknown, mapping: unknown): [string, unknown][] {
  try {
    return Object.entries(keywords(mapping));
  } catch (error) {
    if (!(error instanceof TypeError) || !String(error.args[0]).startsWith('argument after'))
      throw error;
    throw new TypeError(`${shown(f)}${String(error.args[0])}`);
  }
}

/** The function as CPython's _PyObject_FunctionStr shows it. */
function shown(f: unknown): string {
  const info = typeof f === 'function' ? functionInfo(boundMethod(f)?.target ?? f) : undefined;
  if (info) return `${info.module === 'builtins' ? '' : `${info.module}.`}${info.qualname}() `;
  return isType(f) ? `${typeRepr(f)}() ` : '';
}
