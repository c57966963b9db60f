import { mangle, unmangle } from '../mangle.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { classOrder } from '../classes/class-order.ts';
import { slotNames } from '../classes/slots.ts';
import { Dict } from '../values/dict.ts';
import { ownKeys } from './own-attribute.ts';
import { entryOf } from '../objects/entry-of.ts';

/** The Python name of the attribute that objects of `type` store under `key`. */
export function pythonName(type: PythonType, key: string): string {
  for (const one of classOrder(type)) {
    const name = entryOf(classInfo(one).names, key);
    if (name !== undefined) return name;
  }
  return unmangle(key);
}

/** The property under which objects of `type` store the Python attribute `name`. */
export function storedName(type: PythonType, name: string): string {
  for (const one of classOrder(type)) {
    for (const [key, python] of Object.entries(classInfo(one).names))
      if (python === name) return key;
  }
  return mangle(name);
}

/** x.__dict__: what is written to it is written to the object. */
export function instanceDict(x: object, type: PythonType): Dict<string, unknown> {
  return new InstanceDict(x, type);
}

class InstanceDict extends Dict<string, unknown> {
  readonly #object: Record<string, unknown> | undefined;
  readonly #type: PythonType;

  constructor(object: object, type: PythonType) {
    const hidden = slotNames(type);
    const entries = ownKeys(object).map(
      (key) => [pythonName(type, key), (object as Record<string, unknown>)[key]] as const,
    );
    super(entries.filter(([name]) => !hidden.has(name)));
    this.#object = object as Record<string, unknown>;
    this.#type = type;
  }

  override set(key: string, value: unknown): this {
    // The base's constructor fills the dict before the object is known.
    if (#object in this && this.#object) this.#object[storedName(this.#type, key)] = value;
    return super.set(key, value);
  }

  override delete(key: string): boolean {
    if (this.#object) Reflect.deleteProperty(this.#object, storedName(this.#type, key));
    return super.delete(key);
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }
}
