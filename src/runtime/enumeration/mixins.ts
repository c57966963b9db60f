import { findOnClass, findOwn } from '../attributes/find-on-class.ts';
import { getAttr } from '../attributes/get-attr.ts';
import { callMethod } from '../calls/call-function.ts';
import { classOrder } from '../classes/class-order.ts';
import { fieldsOf } from '../dataclass/registry.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import type { Callable } from '../objects/bound-method.ts';
import { builtinType, classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { HashSet } from '../values/set.ts';
import { isEnumClass, membersOf } from './members.ts';

/** What the members of a class with these bases are besides enum members: EnumType._find_data_type_. */
export function dataTypeOf(name: string, bases: readonly PythonType[]): PythonType | null {
  const types = new Set<PythonType>();
  for (const chain of bases) {
    const type = dataTypeOfChain(chain);
    if (type) types.add(type);
  }
  const [only, another] = types;
  if (another)
    throw new TypeError(`too many data types for ${repr(name)}: ${repr(HashSet.of(...types))}`);
  return only ?? null;
}

function dataTypeOfChain(chain: PythonType): PythonType | null {
  const object = builtinType('object');
  let candidate: PythonType | null = null;
  for (const base of classOrder(chain)) {
    if (base === object) continue;
    if (isEnumClass(base)) {
      const { dataType } = membersOf(base);
      if (dataType) return dataType;
    } else if (findOwn(base, '__new__') || fieldsOf(base)) return candidate ?? base;
    else candidate ??= base;
  }
  return null;
}

/** The `__new__` that makes members of a class, null for object's: EnumType._find_new_. */
export function makerOf(
  type: PythonType,
  dataType: PythonType | null,
  inherited: Callable | null,
): Callable | null {
  const own = findOwn(type, '__new__')?.descriptor.value as Callable | undefined;
  if (own ?? inherited) return own ?? inherited;
  const found = dataType && findOnClass(dataType, '__new__');
  return found && found.owner !== builtinType('object')
    ? (found.descriptor.value as Callable)
    : null;
}

/** How values are shown within a member's repr, null for as they are: EnumType._find_data_repr_. */
export function valueReprOf(bases: readonly PythonType[]): ((value: unknown) => unknown) | null {
  for (const chain of bases) {
    for (const base of classOrder(chain)) {
      if (base === builtinType('object')) continue;
      if (isEnumClass(base)) return membersOf(base).valueRepr;
      const shown = fieldsOf(base) ? fieldsRepr : ownRepr(base);
      if (shown) return shown;
    }
  }
  return null;
}

function ownRepr(type: PythonType): ((value: unknown) => unknown) | null {
  const found = findOwn(type, '__repr__');
  if (!found) return null;
  const f = found.descriptor.value as Callable;
  return (value) => {
    if (found.place !== 'builtin') return callMethod(f, value, [], {});
    if (classOrder(typeOf(value)).includes(type)) return f(value);
    const { name } = classInfo(type);
    throw new TypeError(
      `descriptor '__repr__' requires a '${name}' object but received a '${typeName(value)}'`,
    );
  };
}

/** A dataclass shows its fields without its own name. */
function fieldsRepr(value: unknown): string {
  return (fieldsOf(value) ?? [])
    .filter((one) => one.repr)
    .map((one) => `${one.name}=${repr(getAttr(value, one.name))}`)
    .join(', ');
}

/** The text of a member's value within its repr. */
export function shownValue(type: PythonType, value: unknown): string {
  const shown = membersOf(type).valueRepr;
  return shown ? str(shown(value)) : repr(value);
}
