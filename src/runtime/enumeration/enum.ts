import { format } from '../format/format.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { callMethod } from '../calls/call-function.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo, describeClass, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { hash } from '../values/hash.ts';
import type { Int } from '../values/int.ts';
import { Tuple } from '../values/tuple.ts';
import { Auto, nextNumber } from './auto.ts';
import { addMember, membersOf } from './members.ts';

/** Chooses the value of `auto()` from the name and the members so far. */
export type NextValue = (name: string, members: readonly Enum[]) => unknown;

/**
 * The base of enum classes. A member is a static property: `static readonly RED = new Color("RED", 1);`; one with the
 * value of an earlier member is that member (an alias). A class with `__init__` gets the value's items as arguments.
 */
export class Enum {
  static readonly _next_value_: NextValue = nextNumber;
  readonly #name: string;
  #value: unknown;

  constructor(name: string, value: unknown) {
    const type = new.target as unknown as PythonType & { _next_value_: NextValue };
    const chosen =
      value instanceof Auto ? type._next_value_(name, membersOf(type).distinct) : value;
    this.#name = name;
    this.#value = chosen;
    const member = addMember(type, name, this, chosen);
    if (member !== this) return member as this;
    const init = (this as { __init__?: unknown }).__init__;
    if (typeof init === 'function') {
      callMethod(init as Callable, this, chosen instanceof Tuple ? [...chosen] : [chosen], {});
    }
  }

  get name(): string {
    return this.#name;
  }

  get value(): unknown {
    return this.#value;
  }

  get _name_(): string {
    return this.#name;
  }

  get _value_(): unknown {
    return this.#value;
  }

  set _value_(value: unknown) {
    this.#value = value;
  }

  /** The members without aliases, in order of definition. */
  static [Symbol.iterator]<T>(this: abstract new (...args: never[]) => T): ArrayIterator<T> {
    return membersOf(this).distinct.values() as unknown as ArrayIterator<T>;
  }

  __str__(): string {
    return `${classInfo(typeOf(this)).name}.${this.name}`;
  }

  __repr__(): string {
    return `<${classInfo(typeOf(this)).name}.${this.name}: ${repr(this.value)}>`;
  }

  __hash__(): Int {
    return hash(this.name);
  }

  __format__(spec: string): string {
    return format(str(this), spec);
  }

  toString(): string {
    return str(this);
  }
}

registerType(Enum, 'Enum', { module: 'enum', builtin: false });

/** Ties the bases to the class of enum classes, which imports them. */
export function useEnumType(type: PythonType, ...bases: PythonType[]): void {
  for (const base of bases) describeClass(base, { metaclass: type });
}
