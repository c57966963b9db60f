import { builtinType, classInfo, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import type { Callable } from '../objects/bound-method.ts';
import { intSpecials } from '../specials/numbers.ts';
import { hold, plain } from '../values/derived.ts';
import { nextBit } from './auto.ts';
import { Enum } from './enum.ts';
import type { NextValue } from './enum.ts';
import { membersOf } from './members.ts';

const composites = new WeakMap<PythonType, Map<number, Flag>>();

/** Members that combine with `|`, `&`, `^` and `~`. Values are small ints. */
export class Flag extends Enum {
  static override readonly _next_value_: NextValue = nextBit;

  /** The combination with these bits, if all of them have members. */
  static $flags(this: PythonType, bits: number): Flag | undefined {
    const all = canonical(this).reduce((sum, one) => sum | one.value, 0);
    return (bits & ~all) === 0 ? flagOf(this, bits) : undefined;
  }

  override get value(): number {
    return super.value as number;
  }

  /** The single-bit members that it holds. */
  #parts(): Flag[] {
    return canonical(typeOf(this)).filter((one) => (one.value & this.value) !== 0);
  }

  #names(): string {
    return this.#parts()
      .map((one) => one.name)
      .join('|');
  }

  override __str__(): string {
    const { name } = classInfo(typeOf(this));
    return this.#isNamed()
      ? `${name}.${this.name}`
      : this.value === 0
        ? `${name}(0)`
        : `${name}.${this.#names()}`;
  }

  override __repr__(): string {
    const { name } = classInfo(typeOf(this));
    if (this.#isNamed()) return `<${name}.${this.name}: ${this.value}>`;
    return this.value === 0 ? `<${name}: 0>` : `<${name}.${this.#names()}: ${this.value}>`;
  }

  #isNamed(): boolean {
    return membersOf(typeOf(this)).byName.has(this.name);
  }

  __or__(other: unknown): unknown {
    return other instanceof Flag ? flagOf(typeOf(this), this.value | other.value) : NotImplemented;
  }

  __and__(other: unknown): unknown {
    return other instanceof Flag ? flagOf(typeOf(this), this.value & other.value) : NotImplemented;
  }

  __xor__(other: unknown): unknown {
    return other instanceof Flag ? flagOf(typeOf(this), this.value ^ other.value) : NotImplemented;
  }

  __invert__(): unknown {
    const all = canonical(typeOf(this)).reduce((bits, one) => bits | one.value, 0);
    return flagOf(typeOf(this), all & ~this.value);
  }

  __contains__(other: Flag): boolean {
    return (other.value & this.value) === other.value;
  }

  __bool__(): boolean {
    return this.value !== 0;
  }

  __len__(): number {
    return this.#parts().length;
  }

  __iter__(): IterableIterator<Flag> {
    return this.#parts().values();
  }
}

/** Members of one bit. */
function canonical(type: PythonType): Flag[] {
  const members = membersOf(type).distinct as Flag[];
  return members.filter(({ value }) => value !== 0 && (value & (value - 1)) === 0);
}

/** The member with these bits, or a nameless combination. */
export function flagOf(type: PythonType, bits: number): Flag {
  const known = (membersOf(type).distinct as Flag[]).find((one) => one.value === bits);
  if (known) return known;
  const own = composites.get(type) ?? new Map<number, Flag>();
  composites.set(type, own);
  const made = own.get(bits) ?? composite(type, bits);
  own.set(bits, made);
  return made;
}

function composite(type: PythonType, bits: number): Flag {
  const made = new (type as unknown as new (name: string, value: unknown) => Flag)(
    `|${bits}`,
    bits,
  );
  const members = membersOf(type);
  members.byName.delete(`|${bits}`);
  members.distinct.splice(members.distinct.indexOf(made), 1);
  return made;
}

/** A Flag whose members are ints as well: bits that no member names are kept. */
export class IntFlag extends Flag {
  static override $flags(this: PythonType, bits: number): Flag {
    return flagOf(this, bits);
  }

  constructor(name: string, value: unknown) {
    super(name, value);
    hold(this, this.value);
  }

  override valueOf(): number {
    return this.value;
  }

  override __or__(other: unknown): unknown {
    return combined(this, other, (a, b) => a | b);
  }

  override __and__(other: unknown): unknown {
    return combined(this, other, (a, b) => a & b);
  }

  override __xor__(other: unknown): unknown {
    return combined(this, other, (a, b) => a ^ b);
  }

  override __str__(): string {
    return String(this.value);
  }
}

function combined(flag: IntFlag, other: unknown, bits: (a: number, b: number) => number): unknown {
  const value = plain(other);
  return typeof value === 'number' && Number.isInteger(value)
    ? flagOf(typeOf(flag), bits(flag.value, value))
    : NotImplemented;
}

const ofFlags = new Set([
  ...Object.getOwnPropertyNames(Flag.prototype),
  ...Object.getOwnPropertyNames(IntFlag.prototype),
]);
for (const [name, f] of Object.entries(intSpecials)) {
  if (ofFlags.has(name) || name === '__repr__') continue;
  const value = function (this: unknown, ...args: unknown[]): unknown {
    return /^__r(or|and|xor)__$/.test(name)
      ? (IntFlag.prototype as unknown as Record<string, Callable>)[name.replace('__r', '__')]?.call(
          this,
          ...args,
        )
      : f(this, ...args);
  };
  Object.defineProperty(IntFlag.prototype, name, { value, writable: true, configurable: true });
}

registerType(Flag, 'Flag', { module: 'enum', builtin: false });
registerType(IntFlag, 'IntFlag', {
  module: 'enum',
  builtin: false,
  bases: [builtinType('int'), Flag],
});
