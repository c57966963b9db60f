import { builtinType, classInfo, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { nextBit } from './auto.ts';
import { Enum } from './enum.ts';
import type { NextValue } from './enum.ts';
import { membersOf } from './members.ts';

const composites = new WeakMap<PythonType, Map<number, Flag>>();

/** Members that combine with `|`, `&`, `^` and `~`. Values are small ints. */
export class Flag extends Enum {
  static override readonly _next_value_: NextValue = nextBit;

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

/** A Flag whose members are ints as well. */
export class IntFlag extends Flag {
  override valueOf(): number {
    return this.value;
  }

  __index__(): number {
    return this.value;
  }

  __int__(): number {
    return this.value;
  }

  __eq__(other: unknown): unknown {
    return other instanceof Flag ? other.value === this.value : other === this.value;
  }

  override __str__(): string {
    return String(this.value);
  }
}

registerType(Flag, 'Flag', { module: 'enum', builtin: false });
registerType(IntFlag, 'IntFlag', {
  module: 'enum',
  builtin: false,
  bases: [builtinType('int'), Flag],
});
