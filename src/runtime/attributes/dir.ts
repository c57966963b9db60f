import { TypeError } from '../exceptions/builtin.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import { moduleName } from '../objects/module.ts';
import { functionInfo } from '../objects/function-info.ts';
import { special } from '../objects/special.ts';
import { typeOf } from '../objects/type-of.ts';
import { snakeCase } from '../mangle.ts';
import { classOrder } from '../classes/class-order.ts';
import { iter } from '../iteration/iter.ts';
import { moduleNames, objectNames, typeNames } from './dir-names.ts';
import { classDict, ownNames } from './class-dict.ts';
import { instanceDict, pythonName } from './instance-dict.ts';
import { comparePoints } from '../compare/compare-points.ts';
import type { Dict } from '../values/dict.ts';

/** Python's dir(x): names of its attributes, sorted. */
export function dir(x: unknown): string[] {
  const own = special(x, '__dir__');
  if (own) return [...iter(own.call(x))].map(String).sort(comparePoints);
  const module = moduleName(x);
  if (module !== undefined) return namesOfModule(module, x as object);
  const type = isType(x) ? x : typeOf(x);
  const isProgramFunction = functionInfo(x) !== undefined && !isType(x);
  const names = new Set(objectNames);
  for (const one of classOrder(type)) {
    const { builtin, name } = classInfo(one);
    const recorded = builtin ? typeNames[isProgramFunction ? 'function' : name] : undefined;
    for (const name of recorded ?? ownNames(one)) names.add(name);
  }
  if (typeof x === 'object' && x !== null && !classInfo(type).builtin) {
    for (const key of Object.keys(x)) names.add(pythonName(type, key));
  }
  if (!classInfo(type).builtin) for (const name of ofProgramClasses) names.add(name);
  return [...names].sort(comparePoints);
}

const ofProgramClasses: readonly string[] =
  '__dict__ __module__ __weakref__ __firstlineno__ __static_attributes__'.split(' ');

function namesOfModule(module: string, x: object): string[] {
  const recorded = Object.hasOwn(moduleNames, module) ? moduleNames[module] : undefined;
  return [...(recorded ?? Object.keys(x).map(snakeCase))].sort(comparePoints);
}

/** Python's vars(x): its `__dict__`. */
export function vars(x: unknown): Dict<string, unknown> {
  if (isType(x)) return classDict(x);
  if (typeof x === 'object' && x !== null) return instanceDict(x, typeOf(x));
  throw new TypeError('vars() argument must have __dict__ attribute');
}
