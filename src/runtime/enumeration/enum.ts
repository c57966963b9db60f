import { AttributeError } from '../exceptions/builtin.ts';
import { format } from '../format/format.ts';
import { str } from '../format/str.ts';
import { classInfo, describeClass, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { hash } from '../values/hash.ts';
import type { Int } from '../values/int.ts';
import { asTuple } from '../values/tuple.ts';
import { nextValue, resolveAuto } from './auto.ts';
import { addMember, makeMember } from './make-member.ts';
import { markRoot, membersOf } from './members.ts';
import { addAlias } from './aliases.ts';
import { memberDir } from './member-dir.ts';
import { shownValue } from './mixins.ts';
import { nextNumber } from './next-value.ts';

/**
 * The base of enum classes. A member is a static property: `static readonly RED = new Color("RED", 1);`; one with the
 * value of an earlier member is that member (an alias). A class with `__init__` gets the value's items as arguments.
 */
export class Enum {
  declare _name_: string | null;
  declare _value_: unknown;
  declare _sort_order_: number;

  constructor(name: string, given: unknown) {
    const type = new.target as unknown as PythonType & { readonly _generate_next_value_: unknown };
    const members = membersOf(type);
    const value = resolveAuto(given, members.last, (last) =>
      nextValue(type._generate_next_value_, name, members.byName.size, last),
    );
    return makeMember(type, name, value) as this;
  }

  static _generate_next_value_(
    _name: string,
    start: unknown,
    _count: unknown,
    last: unknown[],
  ): unknown {
    return nextNumber(start, last);
  }

  static _missing_(_value: unknown): unknown {
    return null;
  }

  get name(): string {
    return this._name_ as string;
  }

  set name(_name: unknown) {
    refuseSetting('name');
  }

  get value(): unknown {
    return this._value_;
  }

  set value(_value: unknown) {
    refuseSetting('value');
  }

  /** The members without aliases, in order of definition. */
  static [Symbol.iterator]<T>(this: abstract new (...args: never[]) => T): ArrayIterator<T> {
    return membersOf(this).distinct.values() as unknown as ArrayIterator<T>;
  }

  _add_alias_(name: string): void {
    addMember(typeOf(this), name, this);
  }

  _add_value_alias_(value: unknown): void {
    addAlias(typeOf(this), value, this);
  }

  __str__(): string {
    return `${classInfo(typeOf(this)).name}.${String(this._name_)}`;
  }

  __repr__(): string {
    const type = typeOf(this);
    return `<${classInfo(type).name}.${String(this._name_)}: ${shownValue(type, this._value_)}>`;
  }

  __hash__(): Int {
    return hash(this._name_);
  }

  __format__(spec: string): string {
    return format(str(this), spec);
  }

  __dir__(): string[] {
    return memberDir(this);
  }

  __reduce_ex__(_protocol: unknown): unknown {
    return asTuple([typeOf(this), asTuple([this._value_])]);
  }

  __copy__(): this {
    return this;
  }

  __deepcopy__(_memo: unknown): this {
    return this;
  }

  toString(): string {
    return str(this);
  }
}

/** A member's name and value stay. */
export function refuseSetting(name: string): never {
  throw new AttributeError(`<enum 'Enum'> cannot set attribute '${name}'`);
}

registerType(Enum, 'Enum', { module: 'enum', builtin: false });
markRoot('enum', Enum);

/** Ties the bases to the class of enum classes, which imports them. */
export function useEnumType(type: PythonType, ...bases: PythonType[]): void {
  for (const base of bases) describeClass(base, { metaclass: type });
}
