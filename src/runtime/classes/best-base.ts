import { TypeError } from '../exceptions/builtin.ts';
import { asJavaScriptClass, asPythonType, builtinType, classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { ancestorOf } from './ancestor.ts';
import { classOrder } from './class-order.ts';
import { containerBase } from './container-base.ts';

/** Types that CPython lets nobody derive from. */
const closed: ReadonlySet<string> = new Set([
  'bool',
  'NoneType',
  'NotImplementedType',
  'ellipsis',
  'function',
  'builtin_function_or_method',
  'method',
  'generator',
  'coroutine',
  'range',
  'slice',
  'memoryview',
  'mappingproxy',
  'dict_keys',
  'dict_values',
  'dict_items',
]);

/**
 * The JavaScript class that a class with these bases extends: that of the base whose objects are laid out in their
 * own way, as CPython's best_base finds it. TypeError for types that cannot be derived from, or together.
 */
export function bestBase(bases: readonly PythonType[]): PythonType {
  let best = bases[0] ?? builtinType('object');
  const twice = bases.find((base, i) => bases.indexOf(base) < i);
  if (twice) throw new TypeError(`duplicate base class ${classInfo(twice).name}`);
  for (const base of bases) {
    const { name, builtin } = classInfo(asPythonType(base));
    if (builtin && closed.has(name))
      throw new TypeError(`type '${name}' is not an acceptable base type`);
    const [solid, known] = [solidType(base), solidType(best)];
    if (solid === known || !solid || (known && classOrder(known).includes(solid))) continue;
    if (known && !classOrder(solid).includes(known))
      throw new TypeError('multiple bases have instance lay-out conflict');
    best = base;
  }
  return (
    ancestorOf(best) ?? (containerBase(best) as PythonType | undefined) ?? asJavaScriptClass(best)
  );
}

/** The nearest builtin type in the class order, unless that is object. */
function solidType(type: PythonType): PythonType | undefined {
  return classOrder(asPythonType(type)).find(
    (one) => classInfo(one).builtin && one !== builtinType('object') && !isAbstract(one),
  );
}

/** `abc.ABC` and `typing.Generic` add nothing to an object. */
function isAbstract(type: PythonType): boolean {
  return !classInfo(type).create && !(type.prototype as object | undefined);
}
