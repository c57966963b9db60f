import { format } from '../format/format.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { callFunction, callMethod } from '../calls/call-function.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo, describeClass, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { hash } from '../values/hash.ts';
import type { Int } from '../values/int.ts';
import { Tuple } from '../values/tuple.ts';
import { Auto, nextNumber } from './auto.ts';
import { addMember, membersOf } from './members.ts';

interface Facts {
  readonly name: string;
  readonly value: unknown;
}

/** By member: one that is a str or an int as well is no object of the class `Enum` to JavaScript. */
const facts = new WeakMap<object, Facts>();

function factsOf(member: object): Facts {
  return facts.get(member) ?? { name: '', value: null };
}

/** In the body of its class a member is still its value: `BOTH = A | B`. */
function rawValue(member: object): unknown {
  return factsOf(member).value;
}

/** What auto() stands for: what the program's `_generate_next_value_` says, or the kind of enum. */
export function nextValue(type: PythonType, name: string): unknown {
  const { _generate_next_value_: own, _next_value_: next } = type as unknown as {
    readonly _generate_next_value_?: Callable;
    readonly _next_value_: NextValue;
  };
  const known = membersOf(type).distinct;
  if (typeof own !== 'function') return next(name, known);
  const values = known.map((one) => one.value);
  return callFunction(own, [name, 1, known.length, values], {});
}

/** Names a member that was made by a `__new__`; its value is what that stored as `_value_`, or `value`. */
export function nameMember(member: object, name: string, value: () => unknown): void {
  const own = facts.get(member);
  facts.set(member, { name, value: own ? own.value : value() });
}

/** Chooses the value of `auto()` from the name and the members so far. */
export type NextValue = (name: string, members: readonly Enum[]) => unknown;

/**
 * The base of enum classes. A member is a static property: `static readonly RED = new Color("RED", 1);`; one with the
 * value of an earlier member is that member (an alias). A class with `__init__` gets the value's items as arguments.
 */
export class Enum {
  static readonly _next_value_: NextValue = nextNumber;

  constructor(name: string, value: unknown) {
    const type = new.target as unknown as PythonType;
    const chosen =
      value instanceof Auto
        ? nextValue(type, name)
        : value instanceof type
          ? rawValue(value)
          : value;
    facts.set(this, { name, value: chosen });
    const member = addMember(type, name, this, chosen);
    if (member !== this) return member as this;
    const init = (this as { __init__?: unknown }).__init__;
    if (typeof init === 'function') {
      callMethod(init as Callable, this, chosen instanceof Tuple ? [...chosen] : [chosen], {});
    }
  }

  get name(): string {
    return factsOf(this).name;
  }

  get value(): unknown {
    return factsOf(this).value;
  }

  get _name_(): string {
    return factsOf(this).name;
  }

  get _value_(): unknown {
    return factsOf(this).value;
  }

  set _value_(value: unknown) {
    facts.set(this, { name: facts.get(this)?.name ?? '', value });
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
