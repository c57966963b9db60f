import { TypeError } from '../exceptions/builtin.ts';
import { boundMethod } from '../objects/bound-method.ts';
import type { Callable } from '../objects/bound-method.ts';
import { isType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { str } from '../format/str.ts';
import { callFunction, callMethod, keywordsFor, start } from './call-function.ts';
import { construct } from './construct.ts';
import type { Keywords } from './keywords.ts';

/** Keyword arguments by their Python names; a Map for `**mapping`. */
export type KeywordArguments = Keywords | ReadonlyMap<unknown, unknown>;

/**
 * Python's `f(*args, **kwargs)` for any f: functions by their description, classes, builtins, bound methods, objects
 * with `__call__`. TypeError with CPython's text for what cannot be called or does not fit.
 */
export function call(f: unknown, args: readonly unknown[], kwargs: KeywordArguments = {}): unknown {
  const keywords = asKeywords(kwargs);
  if (typeof f === 'function') {
    const bound = boundMethod(f);
    if (bound?.builtin) {
      const all = [bound.self, ...keywordsFor(bound.target, args, keywords)];
      return start(bound.target, undefined, all);
    }
    if (bound) return callMethod(bound.target, bound.self, args, keywords);
    if (isType(f)) return construct(f, args, keywords);
    return callFunction(f as Callable, args, keywords);
  }
  const own = special(f, '__call__');
  if (own) return callMethod(own, f, args, keywords);
  throw new TypeError(`'${typeName(f)}' object is not callable`);
}

/** Python's callable(x). */
export function callable(x: unknown): boolean {
  return typeof x === 'function' || special(x, '__call__') !== undefined;
}

function asKeywords(kwargs: KeywordArguments): Keywords {
  if (!(kwargs instanceof Map)) return kwargs as Keywords;
  const keywords: Record<string, unknown> = {};
  for (const [key, value] of kwargs) {
    if (typeof key !== 'string') throw new TypeError('keywords must be strings');
    keywords[str(key)] = value;
  }
  return keywords;
}
