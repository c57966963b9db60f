import { TypeError } from '../exceptions/builtin.ts';
import { isType } from '../objects/class-info.ts';
import { moduleName } from '../objects/module.ts';
import { special } from '../objects/special.ts';
import { typeOf } from '../objects/type-of.ts';
import { snakeCase } from '../mangle.ts';
import { classOrder } from '../classes/class-order.ts';
import { objectMethodNames } from '../classes/object-methods.ts';
import { iter } from '../iteration/iter.ts';
import { classDict, ownNames } from './class-dict.ts';
import { instanceDict, pythonName } from './instance-dict.ts';
import { comparePoints } from '../compare/compare-points.ts';
import type { Dict } from '../values/dict.ts';

/** Python's dir(x): names of its attributes, sorted. */
export function dir(x: unknown): string[] {
  const own = special(x, '__dir__');
  if (own) return [...iter(own.call(x))].map(String).sort(comparePoints);
  if (moduleName(x) !== undefined)
    return Object.keys(x as object)
      .map(snakeCase)
      .sort(comparePoints);
  const type = isType(x) ? x : typeOf(x);
  const names = new Set([...objectMethodNames, '__class__', '__doc__']);
  for (const one of classOrder(type)) for (const name of ownNames(one)) names.add(name);
  if (typeof x === 'object' && x !== null && !Array.isArray(x)) {
    for (const key of Object.keys(x)) names.add(pythonName(type, key));
  }
  if (isType(x) || typeof x === 'object')
    for (const name of ['__dict__', '__module__']) names.add(name);
  return [...names].sort(comparePoints);
}

/** Python's vars(x): its `__dict__`. */
export function vars(x: unknown): Dict<string, unknown> {
  if (isType(x)) return classDict(x);
  if (typeof x === 'object' && x !== null) return instanceDict(x, typeOf(x));
  throw new TypeError('vars() argument must have __dict__ attribute');
}
