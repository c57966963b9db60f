import { classInfo } from '../objects/class-info.ts';
import type { ClassInfo, PythonType } from '../objects/class-info.ts';
import { hold, plain } from '../values/derived.ts';
import type { Derived } from '../values/derived.ts';

type Native = new (...args: never[]) => object;

/** An object of `type`, whose JavaScript side `native` makes: an Array, a Map, a set table. */
export function createNative<T extends object>(
  native: new (...args: never[]) => T,
  type: PythonType,
  args: readonly unknown[] = [],
): T {
  const made = Reflect.construct(native as unknown as Native, args, type) as T;
  // What the native class keeps in properties is none of the object's attributes.
  if (Array.isArray(made)) return made;
  for (const key of Object.keys(made)) Object.defineProperty(made, key, { enumerable: false });
  return made;
}

/** An object of `type` that is an int, a float or a str. */
export function createHolder(type: PythonType, value: unknown): object {
  return hold(Object.create(type.prototype as object) as Derived, plain(value));
}

/** The `__new__` of a builtin type as a function of the class and the arguments; undefined when it has none of its own. */
export function creatorOf(base: PythonType): ClassInfo['create'] | undefined {
  const info = classInfo(base);
  if (!info.builtin) return undefined;
  if (info.create) return info.create;
  const { prototype } = base as { readonly prototype?: object };
  if (!prototype || !Error.prototype.isPrototypeOf(prototype)) return undefined;
  return (type, args) => createNative(base as unknown as Native, type, args);
}
