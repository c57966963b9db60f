import { giveSpecials } from '../classes/ancestor.ts';
import { createHolder } from '../classes/create.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { format } from '../format/format.ts';
import { repr } from '../format/repr.ts';
import { builtinType, registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { construct } from '../calls/construct.ts';
import { strSpecials } from '../specials/sequences.ts';
import { plain } from '../values/derived.ts';
import { asTuple } from '../values/tuple.ts';
import { Enum, refuseSetting } from './enum.ts';
import { membersOf } from './members.ts';
import type { Member } from './members.ts';
import { ReprEnum } from './repr-enum.ts';

/** Members that are strings as well: they print and compare as their values. */
export class StrEnum extends Enum {
  static override _generate_next_value_(name: string): unknown {
    return name.toLowerCase();
  }

  override get value(): string {
    return this._value_ as string;
  }

  override set value(_value: unknown) {
    refuseSetting('value');
  }

  override valueOf(): string {
    return plain(this) as string;
  }
}

giveSpecials(StrEnum.prototype, {
  ...strSpecials,
  __repr__: (self) => Enum.prototype.__repr__.call(self as Enum),
  __str__: (self) => plain(self),
  __format__: (self, spec) => format(plain(self), spec),
});

registerType(StrEnum, 'StrEnum', {
  module: 'enum',
  builtin: false,
  bases: [builtinType('str'), ReprEnum],
});

/** StrEnum.__new__: one text, or what str() takes to decode bytes. */
function makeText(type: unknown, ...values: unknown[]): unknown {
  if (values.length > 3)
    throw new TypeError(`too many arguments for str(): ${repr(asTuple(values))}`);
  const [text, encoding, errors] = values.map(plain);
  if (values.length === 1 && typeof text !== 'string')
    throw new TypeError(`${repr(values[0])} is not a string`);
  if (values.length >= 2 && typeof encoding !== 'string')
    throw new TypeError(`encoding must be a string, not ${repr(values[1])}`);
  if (values.length === 3 && typeof errors !== 'string')
    throw new TypeError(`errors must be a string, not ${repr(values[2])}`);
  const value = construct(builtinType('str'), values);
  const member = createHolder(type as PythonType, value) as Member;
  member._value_ = value;
  return member;
}

membersOf(StrEnum).make = makeText;
