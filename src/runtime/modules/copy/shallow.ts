import { Enum } from '../../enumeration/enum.ts';
import { BaseException } from '../../exceptions/base-exception.ts';
import { TypeError } from '../../exceptions/builtin.ts';
import { classInfo } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { typeOf } from '../../objects/type-of.ts';
import { ByteArray } from '../../values/bytes.ts';
import { Dict } from '../../values/dict.ts';
import { FrozenSet } from '../../values/frozen-set.ts';
import { copySet } from '../../values/set-operations.ts';
import { SetTable } from '../../values/set-table.ts';
import { isList, Tuple } from '../../values/tuple.ts';

const values = new Set(['float', 'bytes', 'range', 'slice', 'complex', 'ellipsis', 'property']);

/** Is it its own copy: a value that nobody can change, a function, a class, a member of an enum? */
export function isAtomic(x: unknown): boolean {
  if (typeof x !== 'object' || x === null || x instanceof Enum) return true;
  return values.has(classInfo(typeOf(x)).name);
}

/** An object of the same class as `x` without attributes. TypeError for iterators, locks and such. */
export function bare(x: object): object {
  if (x instanceof BaseException) {
    return Reflect.construct(BaseException, [...x.args], x.constructor) as object;
  }
  if (classInfo(typeOf(x)).builtin) throw new TypeError(`cannot pickle '${typeName(x)}' object`);
  return Object.create(Object.getPrototypeOf(x) as object) as object;
}

/** Copies the attributes of `of`, each through `change`, and its being frozen. */
export function withAttributes<T extends object>(
  made: T,
  of: object,
  change: (value: unknown) => unknown = (value) => value,
): T {
  Object.setPrototypeOf(made, Object.getPrototypeOf(of) as object);
  for (const [key, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(of))) {
    if (Array.isArray(of) && (key === 'length' || /^\d+$/.test(key))) continue;
    if (of instanceof Error && key === 'stack') continue;
    const { value } = descriptor as { value?: unknown };
    Object.defineProperty(
      made,
      key,
      'value' in descriptor ? { ...descriptor, value: change(value) } : descriptor,
    );
  }
  return Object.isFrozen(of) ? Object.freeze(made) : made;
}

/** A copy of the outermost object alone. */
export function shallow(x: unknown): unknown {
  if (isAtomic(x) || x instanceof Tuple || x instanceof FrozenSet) return x;
  const object = x as object;
  if (isList(object)) return withAttributes([...object], object);
  if (object instanceof Dict) return withAttributes(new Dict(object), object);
  if (object instanceof Map) return withAttributes(new Map(object), object);
  if (object instanceof SetTable) return withAttributes(copySet(object), object);
  if (object instanceof ByteArray) return new ByteArray(Uint8Array.from(object.data));
  return withAttributes(bare(object), object);
}
