import { giveSpecials } from '../classes/ancestor.ts';
import { isInstance } from '../classes/is-instance.ts';
import { construct } from '../calls/construct.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { format } from '../format/format.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { builtinType, classInfo, registerType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { bitAnd } from '../operators/bit-and.ts';
import { bitOr } from '../operators/bit-or.ts';
import { bitXor } from '../operators/bit-xor.ts';
import { invert } from '../operators/unary-operators.ts';
import { intSpecials } from '../specials/numbers.ts';
import { plain } from '../values/derived.ts';
import { bitCount } from './flag-bits.ts';
import { Enum, refuseSetting } from './enum.ts';
import { markRoot, membersOf } from './members.ts';
import { shownValue } from './mixins.ts';
import { nextBit } from './next-value.ts';
import { combination, partsOf } from './combination.ts';
import { ReprEnum } from './repr-enum.ts';

/** Members that combine with `|`, `&`, `^` and `~`. */
export class Flag extends Enum {
  static override _generate_next_value_(
    _name: string,
    start: unknown,
    count: unknown,
    last: unknown[],
  ): unknown {
    return nextBit(start, count, last);
  }

  /** The combination of members with these bits. */
  static override _missing_(value: unknown): unknown {
    return combination(this, value);
  }

  override get value(): number {
    return this._value_ as number;
  }

  override set value(_value: unknown) {
    refuseSetting('value');
  }

  override __str__(): string {
    const { name } = classInfo(typeOf(this));
    return this._name_ === null ? `${name}(${repr(this._value_)})` : `${name}.${this._name_}`;
  }

  override __repr__(): string {
    const type = typeOf(this);
    const value = shownValue(type, this._value_);
    const { name } = classInfo(type);
    return this._name_ === null ? `<${name}: ${value}>` : `<${name}.${this._name_}: ${value}>`;
  }

  __or__(other: unknown): unknown {
    return combined(this, other, bitOr, '|');
  }

  __and__(other: unknown): unknown {
    return combined(this, other, bitAnd, '&');
  }

  __xor__(other: unknown): unknown {
    return combined(this, other, bitXor, '^');
  }

  __ror__(other: unknown): unknown {
    return combined(this, other, bitOr, '|');
  }

  __rand__(other: unknown): unknown {
    return combined(this, other, bitAnd, '&');
  }

  __rxor__(other: unknown): unknown {
    return combined(this, other, bitXor, '^');
  }

  __invert__(): unknown {
    const type = typeOf(this);
    if (this._value_ === null) throw new TypeError(`'${str(this)}' cannot be inverted`);
    const { boundary, singles } = membersOf(type);
    const all = invert(this._value_);
    const isKept = ['eject', 'keep'].includes(str(boundary));
    return construct(type, [isKept ? all : bitAnd(singles as unknown, all)]);
  }

  __contains__(other: unknown): boolean {
    const type = typeOf(this);
    if (isInstance(other, type))
      return bitAnd((other as Flag)._value_, this._value_) === (other as Flag)._value_;
    const [left, right] = [repr(classInfo(typeOf(other)).qualname), repr(classInfo(type).qualname)];
    throw new TypeError(`unsupported operand type(s) for 'in': ${left} and ${right}`);
  }

  __bool__(): boolean {
    return this._value_ !== 0;
  }

  __len__(): number {
    return bitCount(this._value_);
  }

  __iter__(): IterableIterator<unknown> {
    return partsOf(typeOf(this), this._value_).values();
  }
}

/** A flag and another, or a value of the flags' own data type; NotImplemented for anything else. */
function combined(
  flag: Flag,
  other: unknown,
  combine: (a: unknown, b: unknown) => unknown,
  sign: string,
): unknown {
  const type = typeOf(flag);
  const { dataType } = membersOf(type);
  const isFlag = isInstance(other, type);
  if (!isFlag && !(dataType && isInstance(other, dataType))) return NotImplemented;
  const value = isFlag ? (other as Flag)._value_ : plain(other);
  if (flag._value_ === null || value === null) {
    const none = flag._value_ === null ? flag : other;
    throw new TypeError(`'${str(none)}' cannot be combined with other flags with ${sign}`);
  }
  return construct(type, [combine(flag._value_, value)]);
}

registerType(Flag, 'Flag', { module: 'enum', builtin: false });
markRoot('flag', Flag);

/** A Flag whose members are ints as well: bits that no member names are kept. */
export class IntFlag extends Flag {
  override valueOf(): number {
    return plain(this) as number;
  }
}

const ofFlags = new Set(Object.getOwnPropertyNames(Flag.prototype));
giveSpecials(
  IntFlag.prototype,
  Object.fromEntries(
    Object.entries({
      ...intSpecials,
      __repr__: (self: unknown) => Flag.prototype.__repr__.call(self as Flag),
      __str__: (self: unknown) => str(plain(self)),
      __format__: (self: unknown, spec: unknown) => format(plain(self), spec),
    }).filter(([name]) => !ofFlags.has(name) || ['__str__', '__repr__'].includes(name)),
  ),
);

registerType(IntFlag, 'IntFlag', {
  module: 'enum',
  builtin: false,
  bases: [builtinType('int'), ReprEnum, Flag],
});

/** The flags' own operators, for a class whose data type's would hide them. */
export const flagOperators = [
  '__or__',
  '__and__',
  '__xor__',
  '__ror__',
  '__rand__',
  '__rxor__',
  '__invert__',
] as const;
