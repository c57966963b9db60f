import { classInfo } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { bindAttribute } from './bind-attribute.ts';
import { findOnClass } from './find-on-class.ts';
import { objectAttribute } from './object-attribute.ts';
import { box } from '../values/float.ts';
import { missing } from './missing.ts';
import { entryOf } from '../objects/entry-of.ts';

/** An attribute of a value that is no JavaScript object: int, str, None … */
export function builtinAttribute(x: unknown, name: string): unknown {
  const type = typeOf(x);
  const data = dataAttribute(x, name);
  if (data !== missing) return data;
  const found = findOnClass(type, name);
  if (found) return bindAttribute(found, x, type);
  return objectAttribute(x, type, name);
}

/** `n.real`: what builtin numbers have beside methods. */
export function dataAttribute(x: unknown, name: string): unknown {
  const read = entryOf(entryOf(dataAttributes, classInfo(typeOf(x)).name) ?? {}, name);
  return read ? read(x) : missing;
}

type Data = Readonly<Record<string, Readonly<Record<string, (x: unknown) => unknown>>>>;

const whole: Readonly<Record<string, (x: unknown) => unknown>> = {
  real: (x) => (typeof x === 'boolean' ? Number(x) : x),
  imag: () => 0,
  numerator: (x) => (typeof x === 'boolean' ? Number(x) : x),
  denominator: () => 1,
};

const ofFloats: Readonly<Record<string, (x: unknown) => unknown>> = {
  real: (x) => x,
  imag: () => box(0),
};

const dataAttributes: Data = { int: whole, bool: whole, float: ofFloats };
