import { ClassMethod, StaticMethod } from '../classes/property.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { iter } from '../iteration/iter.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { functionInfo } from '../objects/function-info.ts';
import { special } from '../objects/special.ts';
import { Dict } from '../values/dict.ts';
import { HashSet } from '../values/set.ts';
import { nextValue, resolveAuto } from './auto.ts';
import { Enum } from './enum.ts';
import { isEnumClass, membersOf } from './members.ts';

/** member(x): a member although x would be none, a function for example. */
export class ForcedMember {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** nonmember(x): an attribute of the class although x would be a member. */
export class NonMember extends ForcedMember {}

const ours = new Set(
  '_order_ _generate_next_value_ _numeric_repr_ _missing_ _ignore_ _iter_member_ _iter_member_by_value_ _iter_member_by_def_ _add_alias_ _add_value_alias_'.split(
    ' ',
  ),
);

/** What the body of an enum class fills: it tells members from other names, and chooses what auto() stands for. */
export class EnumDict extends Dict<unknown, unknown> {
  readonly members: string[] = [];
  readonly last: unknown[] = [];
  #ignored: readonly string[] = [];
  #chose = false;
  #generate: unknown;
  readonly #name: string;

  constructor(name: string, given: readonly unknown[]) {
    super();
    const bases = given as readonly PythonType[];
    this.#name = name;
    for (const base of bases) refuseMembers(name, base);
    const first = bases.findLast((base) => isEnumClass(base)) ?? Enum;
    this.#generate = (first as typeof Enum)._generate_next_value_;
  }

  get ignored(): readonly string[] {
    return this.#ignored;
  }

  /** `name = value` in the body: what the name then stands for. */
  define(name: string, value: unknown): unknown {
    if (value === undefined) return undefined;
    const stored = this.#stored(name, value);
    super.set(name, stored);
    return stored;
  }

  #stored(name: string, value: unknown): unknown {
    if (isPrivate(this.#name, name)) return value;
    if (/^_[^_](.*[^_])?_$/.test(name)) return this.#own(name, value);
    if (/^__.+__$/.test(name)) return value;
    if (this.members.includes(name)) throw this.#twice(name);
    if (this.#ignored.includes(name)) return value;
    if (value instanceof NonMember) return value.value;
    if (isDescriptor(value) || isInternal(this.#name, value)) return value;
    if (this.has(name)) throw this.#twice(name);
    const chosen = resolveAuto(
      value instanceof ForcedMember ? value.value : value,
      this.last,
      (last) => {
        this.#chose = true;
        return nextValue(this.#generate, name, this.members.length, last);
      },
    );
    this.members.push(name);
    return chosen;
  }

  #twice(name: string): TypeError {
    return new TypeError(`${repr(name)} already defined as ${repr(this.get(name))}`);
  }

  /** A name such as `_missing_`, which means something to enum classes. */
  #own(name: string, value: unknown): unknown {
    if (!ours.has(name) && !name.startsWith('_repr_')) {
      throw new ValueError(
        `_sunder_ names, such as ${repr(name)}, are reserved for future Enum use`,
      );
    }
    if (name === '_generate_next_value_') return this.#generates(value);
    if (name === '_ignore_') this.#ignore(value);
    return value;
  }

  #generates(value: unknown): unknown {
    if (this.#chose) throw new TypeError('_generate_next_value_ must be defined before members');
    this.#generate = value instanceof StaticMethod ? value.f : value;
    return new StaticMethod(this.#generate as StaticMethod['f']);
  }

  #ignore(value: unknown): void {
    this.#ignored =
      typeof value === 'string'
        ? value.split(/[,\s]+/).filter((one) => one !== '')
        : [...iter(value)].map(String);
    const already = this.#ignored.filter((name) => this.members.includes(name));
    if (already.length > 0) {
      throw new ValueError(
        `_ignore_ cannot specify already set names: ${repr(HashSet.of(...already))}`,
      );
    }
  }
}

/** A class with members is complete. */
function refuseMembers(name: string, base: PythonType): void {
  if (!isEnumClass(base) || membersOf(base).byName.size === 0) return;
  throw new TypeError(`<enum ${repr(name)}> cannot extend ${repr(base)}`);
}

function isPrivate(type: string, name: string): boolean {
  return name.startsWith(`_${type}__`) && name.length > type.length + 3 && !name.endsWith('__');
}

function isDescriptor(value: unknown): boolean {
  if (typeof value === 'function' && !isType(value)) return functionInfo(value)?.user !== false;
  if (value instanceof StaticMethod || value instanceof ClassMethod) return true;
  return ['__get__', '__set__', '__delete__'].some((name) => special(value, name) !== undefined);
}

/** A class that is defined within the body. */
function isInternal(type: string, value: unknown): boolean {
  if (!isType(value)) return false;
  const { name, qualname } = classInfo(value);
  const own = `${type}.${name}`;
  return qualname === own || qualname.endsWith(`.${own}`);
}
