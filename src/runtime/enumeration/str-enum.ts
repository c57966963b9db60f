import { builtinType, registerType } from '../objects/class-info.ts';
import { eq } from '../compare/eq.ts';
import { add } from '../operators/add.ts';
import { hash } from '../values/hash.ts';
import type { Int } from '../values/int.ts';
import { format } from '../format/format.ts';
import { lowerName } from './auto.ts';
import { strSpecials } from '../specials/sequences.ts';
import { Enum } from './enum.ts';
import { hold } from '../values/derived.ts';
import type { NextValue } from './enum.ts';

function plain(x: unknown): unknown {
  return x instanceof StrEnum ? x.value : x;
}

/** Members that are strings as well: they print and compare as their values. */
export class StrEnum extends Enum {
  static override readonly _next_value_: NextValue = lowerName;

  constructor(name: string, value: unknown) {
    super(name, value);
    hold(this, this.value);
  }

  override get value(): string {
    return super.value as string;
  }

  override valueOf(): string {
    return this.value;
  }

  override __str__(): string {
    return this.value;
  }

  override __format__(spec: string): string {
    return format(this.value, spec);
  }

  override __hash__(): Int {
    return hash(this.value);
  }

  __eq__(other: unknown): unknown {
    return eq(this.value, plain(other));
  }

  __add__(other: unknown): unknown {
    return add(this.value as unknown, plain(other));
  }

  __radd__(other: unknown): unknown {
    return add(plain(other), this.value);
  }
}

const ownMethods = new Set(Object.getOwnPropertyNames(StrEnum.prototype));
for (const [name, f] of Object.entries(strSpecials)) {
  if (ownMethods.has(name) || name === '__repr__') continue;
  const value = function (this: unknown, ...args: unknown[]): unknown {
    return f(this, ...args);
  };
  Object.defineProperty(StrEnum.prototype, name, { value, writable: true, configurable: true });
}

registerType(StrEnum, 'StrEnum', {
  module: 'enum',
  builtin: false,
  bases: [builtinType('str'), Enum],
});
