import { giveSpecials } from '../classes/ancestor.ts';
import { format } from '../format/format.ts';
import { str } from '../format/str.ts';
import { builtinType, registerType } from '../objects/class-info.ts';
import { intSpecials } from '../specials/numbers.ts';
import { plain } from '../values/derived.ts';
import type { Int } from '../values/int.ts';
import { Enum, refuseSetting } from './enum.ts';
import { ReprEnum } from './repr-enum.ts';

/** Members that are ints as well: they compare, calculate and print as their values. */
export class IntEnum extends Enum {
  override get value(): Int {
    return this._value_ as Int;
  }

  override set value(_value: unknown) {
    refuseSetting('value');
  }

  override valueOf(): Int {
    return plain(this) as Int;
  }
}

giveSpecials(IntEnum.prototype, {
  ...intSpecials,
  __repr__: (self) => Enum.prototype.__repr__.call(self as Enum),
  __str__: (self) => str(plain(self)),
  __format__: (self, spec) => format(plain(self), spec),
});

registerType(IntEnum, 'IntEnum', {
  module: 'enum',
  builtin: false,
  bases: [builtinType('int'), ReprEnum],
});
