import { getAttr, hasAttr } from '../attributes/get-attr.ts';
import { classOrder } from '../classes/class-order.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { moduleName } from '../objects/module.ts';
import { typeOf } from '../objects/type-of.ts';
import { splitMethods } from '../text/split.ts';
import { asTuple } from '../values/tuple.ts';
import type { Tuple } from '../values/tuple.ts';
import { iscoroutinefunction as isCoroutineFunction } from '../asyncio/is-coroutine.ts';

/** What Python's module inspect asks of objects; it reads no sources. */
export const __name__ = 'inspect';

const typeNameOf = (x: unknown): string => classInfo(typeOf(x)).name;

export const isclass = (x: unknown): boolean => isType(x);
export const ismodule = (x: unknown): boolean => moduleName(x) !== undefined;
export const ismethod = (x: unknown): boolean => typeNameOf(x) === 'method';
export const isgenerator = (x: unknown): boolean => typeNameOf(x) === 'generator';
export const iscoroutine = (x: unknown): boolean => typeNameOf(x) === 'coroutine';
export const isasyncgen = (x: unknown): boolean => typeNameOf(x) === 'async_generator';
export const iscoroutinefunction = (x: unknown): boolean => isCoroutineFunction(x);

export const isawaitable = (x: unknown): boolean =>
  iscoroutine(x) || (!isType(x) && hasAttr(x, '__await__'));

/** The classes that an attribute of a class is looked up in. */
export const getmro = (type: PythonType): Tuple => asTuple([...classOrder(type)]);

/** The doc text without the blanks that its lines share. */
export function cleandoc(doc: string): string {
  const [first = '', ...others] = splitMethods.splitlines(doc.replaceAll('\t', '        '));
  const margins = others.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const margin = margins.length > 0 ? Math.min(...margins) : 0;
  const lines = [first.trimStart(), ...others.map((line) => line.slice(margin))];
  while (lines.at(-1) === '') lines.pop();
  while (lines[0] === '') lines.shift();
  return lines.join('\n');
}

export function getdoc(object: unknown): string | null {
  const doc = getAttr(object, '__doc__', null);
  return typeof doc === 'string' ? cleandoc(doc) : null;
}
