import { TypeError } from '../exceptions/builtin.ts';
import { isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { classOrder } from '../classes/class-order.ts';
import type { Field } from './field.ts';

const known = new WeakMap<PythonType, readonly Field[]>();
const frozen = new WeakSet<PythonType>();

/** Remembers the fields of a dataclass, its bases' first. */
export function setFields(type: PythonType, fields: readonly Field[], isFrozen: boolean): void {
  known.set(type, fields);
  if (isFrozen) frozen.add(type);
}

/** The fields of a class that is a dataclass itself. */
export function ownFieldsOf(type: PythonType): readonly Field[] | undefined {
  return known.get(type);
}

export function isFrozen(type: PythonType): boolean {
  return frozen.has(type);
}

/** The fields of a class or of an object's class; undefined when it is no dataclass. */
export function fieldsOf(x: unknown): readonly Field[] | undefined {
  const type = isType(x) ? x : typeOf(x);
  for (const one of classOrder(type)) {
    const fields = known.get(one);
    if (fields) return fields;
  }
  return undefined;
}

/** The same for an object; TypeError that names the function when it is none. */
export function instanceFields(x: unknown, name: string): readonly Field[] {
  const fields = isType(x) ? undefined : fieldsOf(x);
  if (!fields) throw new TypeError(`${name}() should be called on dataclass instances`);
  return fields;
}

/** Values of the fields that are stored in the object. */
export function valueOf(x: unknown, field: Field): unknown {
  return (x as Record<string, unknown>)[field.key];
}
