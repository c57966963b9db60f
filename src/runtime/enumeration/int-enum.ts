import { builtinType, registerType } from '../objects/class-info.ts';
import { eq } from '../compare/eq.ts';
import { ge } from '../compare/ge.ts';
import { gt } from '../compare/gt.ts';
import { le } from '../compare/le.ts';
import { lt } from '../compare/lt.ts';
import { format } from '../format/format.ts';
import { str } from '../format/str.ts';
import { add } from '../operators/add.ts';
import { abs } from '../builtins/abs.ts';
import { divmod } from '../builtins/divmod.ts';
import { bitAnd } from '../operators/bit-and.ts';
import { bitOr } from '../operators/bit-or.ts';
import { bitXor } from '../operators/bit-xor.ts';
import { lshift } from '../operators/lshift.ts';
import { rshift } from '../operators/rshift.ts';
import { invert, neg, pos } from '../operators/unary-operators.ts';
import { div } from '../operators/div.ts';
import { floorDiv } from '../operators/floor-div.ts';
import { mod } from '../operators/mod.ts';
import { mul } from '../operators/mul.ts';
import { pow } from '../operators/pow.ts';
import { sub } from '../operators/sub.ts';
import { hash } from '../values/hash.ts';
import type { Int } from '../values/int.ts';
import { hold } from '../values/derived.ts';
import { Enum } from './enum.ts';

/** The int behind a member; any other value as it is. */
function plain(x: unknown): unknown {
  return x instanceof IntEnum ? x.value : x;
}

/** Members that are ints as well: they compare, calculate and print as their values. */
export class IntEnum extends Enum {
  constructor(name: string, value: unknown) {
    super(name, value);
    hold(this, this.value);
  }

  override get value(): Int {
    return super.value as Int;
  }

  override valueOf(): Int {
    return this.value;
  }

  override __str__(): string {
    return str(this.value);
  }

  override __format__(spec: string): string {
    return format(this.value, spec);
  }

  override __hash__(): Int {
    return hash(this.value);
  }

  __index__(): Int {
    return this.value;
  }

  __int__(): Int {
    return this.value;
  }

  __float__(): unknown {
    return div(this.value, 1);
  }

  __bool__(): boolean {
    return this.value !== 0;
  }

  __eq__(other: unknown): unknown {
    return eq(this.value, plain(other));
  }
}

type Operation = (a: unknown, b: unknown) => unknown;

const operations: Readonly<Record<string, Operation>> = {
  add,
  sub,
  mul,
  truediv: div,
  floordiv: floorDiv,
  mod,
  pow,
  and: bitAnd,
  or: bitOr,
  xor: bitXor,
  lshift,
  rshift,
  divmod,
};
const alone = { neg, pos, invert, abs };
const orders: Readonly<Record<string, Operation>> = { lt, le, gt, ge };

function define(name: string, value: (this: unknown, other: unknown) => unknown): void {
  Object.defineProperty(IntEnum.prototype, name, { value, writable: true, configurable: true });
}

for (const [name, operation] of Object.entries({ ...operations, ...orders })) {
  define(`__${name}__`, function (other) {
    return operation(plain(this), plain(other));
  });
}

for (const [name, operation] of Object.entries(operations)) {
  define(`__r${name}__`, function (other) {
    return operation(plain(other), plain(this));
  });
}

for (const [name, operation] of Object.entries(alone)) {
  define(`__${name}__`, function () {
    return operation(plain(this));
  });
}

registerType(IntEnum, 'IntEnum', {
  module: 'enum',
  builtin: false,
  bases: [builtinType('int'), Enum],
});
