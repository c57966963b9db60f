import { OverflowError, TypeError, ZeroDivisionError } from '../../exceptions/builtin.ts';
import { fields } from './arguments.ts';
import { typeName } from '../../objects/type-name.ts';
import { divideInts } from '../../operators/divide-ints.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { isFloat } from '../../values/float.ts';
import { floatMethods } from '../../values/float-methods.ts';
import { hash } from '../../values/hash.ts';
import { isIntLike, normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';
import { callableClass } from '../../classes/callable-class.ts';

const parameters = ['days', 'seconds', 'microseconds', 'milliseconds', 'minutes', 'hours', 'weeks'];
/** Microseconds of each unit, in the order of the parameters. */
const factors = [
  86_400_000_000n,
  1_000_000n,
  1n,
  1000n,
  60_000_000n,
  3_600_000_000n,
  604_800_000_000n,
];
/** In this order CPython adds them up. */
const summing = [2, 3, 1, 4, 5, 0, 6];

const dayUs = 86_400_000_000n;

const token: unique symbol = Symbol('microseconds');

export interface TimeDeltaUnits {
  readonly days?: number;
  readonly seconds?: number;
  readonly microseconds?: number;
  readonly milliseconds?: number;
  readonly minutes?: number;
  readonly hours?: number;
  readonly weeks?: number;
}

/** datetime.timedelta: a number of microseconds. */
export class TimeDelta {
  readonly #us: bigint;

  constructor(days?: number | TimeDeltaUnits, seconds?: number, microseconds?: number);
  constructor(...args: unknown[]);
  constructor(...args: unknown[]) {
    const [first, exact] = args;
    this.#us = first === token ? (exact as bigint) : total(fields('__new__', parameters, 0, args));
    const days = floorDiv(this.#us, dayUs);
    if (BigInt.asIntN(32, days) !== days)
      throw new OverflowError('Python int too large to convert to C int');
    if (days > 999_999_999n || days < -999_999_999n) {
      throw new OverflowError(`days=${days}; must have magnitude <= 999999999`);
    }
  }

  static ofMicroseconds(us: bigint): TimeDelta {
    return new TimeDelta(token, us);
  }

  static readonly min = TimeDelta.ofMicroseconds(-999_999_999n * dayUs);
  static readonly max = TimeDelta.ofMicroseconds(1_000_000_000n * dayUs - 1n);
  static readonly resolution = TimeDelta.ofMicroseconds(1n);

  get us(): bigint {
    return this.#us;
  }

  get days(): number {
    return Number(floorDiv(this.#us, dayUs));
  }

  get seconds(): number {
    return Number((this.#us - BigInt(this.days) * dayUs) / 1_000_000n);
  }

  get microseconds(): number {
    return Number((this.#us - BigInt(this.days) * dayUs) % 1_000_000n);
  }

  totalSeconds(): number {
    return divideInts(normalise(this.#us), 1_000_000);
  }

  __add__(other: unknown): unknown {
    return other instanceof TimeDelta ? of(this.#us + other.#us) : NotImplemented;
  }

  __radd__(other: unknown): unknown {
    return this.__add__(other);
  }

  __sub__(other: unknown): unknown {
    return other instanceof TimeDelta ? of(this.#us - other.#us) : NotImplemented;
  }

  __rsub__(other: unknown): unknown {
    return other instanceof TimeDelta ? of(other.#us - this.#us) : NotImplemented;
  }

  __neg__(): TimeDelta {
    return of(-this.#us);
  }

  __pos__(): TimeDelta {
    return of(this.#us);
  }

  __abs__(): TimeDelta {
    return of(this.#us < 0n ? -this.#us : this.#us);
  }

  __mul__(other: unknown): unknown {
    if (isIntLike(other)) return of(this.#us * BigInt(other));
    if (!isFloat(other)) return NotImplemented;
    const [a, b] = floatMethods.asIntegerRatio(other);
    return of(divideRounding(this.#us * BigInt(a), BigInt(b)));
  }

  __rmul__(other: unknown): unknown {
    return this.__mul__(other);
  }

  __truediv__(other: unknown): unknown {
    if (other instanceof TimeDelta) return divideInts(normalise(this.#us), normalise(other.#us));
    if (isIntLike(other)) return of(divideRounding(this.#us, BigInt(other)));
    if (!isFloat(other)) return NotImplemented;
    const [a, b] = floatMethods.asIntegerRatio(other);
    return of(divideRounding(this.#us * BigInt(b), BigInt(a)));
  }

  __floordiv__(other: unknown): unknown {
    if (other instanceof TimeDelta) return normalise(floorDiv(this.#us, other.#us));
    return isIntLike(other) ? of(floorDiv(this.#us, BigInt(other))) : NotImplemented;
  }

  __mod__(other: unknown): unknown {
    if (!(other instanceof TimeDelta)) return NotImplemented;
    return of(this.#us - floorDiv(this.#us, other.#us) * other.#us);
  }

  __divmod__(other: unknown): unknown {
    if (!(other instanceof TimeDelta)) return NotImplemented;
    return asTuple([this.__floordiv__(other), this.__mod__(other)]);
  }

  __eq__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.#us === other.#us : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.#us < other.#us : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.#us <= other.#us : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.#us > other.#us : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof TimeDelta ? this.#us >= other.#us : NotImplemented;
  }

  __bool__(): boolean {
    return this.#us !== 0n;
  }

  __hash__(): Int {
    return hash(asTuple([this.days, this.seconds, this.microseconds]));
  }

  __repr__(): string {
    const parts = [
      ['days', this.days],
      ['seconds', this.seconds],
      ['microseconds', this.microseconds],
    ].filter(([, n]) => n !== 0);
    const text = parts.map(([name, n]) => `${name ?? ''}=${n ?? 0}`).join(', ');
    return `datetime.timedelta(${text || '0'})`;
  }

  __str__(): string {
    const { days, seconds, microseconds } = this;
    const two = (n: number): string => String(n).padStart(2, '0');
    const clock = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
    const head = days === 0 ? '' : `${days} day${Math.abs(days) === 1 ? '' : 's'}, `;
    return head + clock + (microseconds ? `.${String(microseconds).padStart(6, '0')}` : '');
  }
}

const of = (us: bigint): TimeDelta => TimeDelta.ofMicroseconds(us);

export function floorDiv(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ZeroDivisionError('division by zero');
  const quotient = a / b;
  return a % b !== 0n && a < 0n !== b < 0n ? quotient - 1n : quotient;
}

/** a / b to the nearest integer, half to even. */
function divideRounding(a: bigint, b: bigint): bigint {
  if (b === 0n) throw new ZeroDivisionError('division by zero');
  const quotient = floorDiv(a, b);
  const twice = (a - quotient * b) * 2n;
  const [size, unit] = [twice < 0n ? -twice : twice, b < 0n ? -b : b];
  return size > unit || (size === unit && quotient % 2n !== 0n) ? quotient + 1n : quotient;
}

/** Adds the units up as delta_new of CPython's Modules/_datetimemodule.c: fractions are rounded once, at the end. */
function total(values: readonly unknown[]): bigint {
  let us = 0n;
  let leftover = 0;
  for (const i of summing) {
    const value = values[i];
    const factor = factors[i] ?? 0n;
    if (value === undefined) continue;
    if (isIntLike(value)) us += BigInt(value) * factor;
    else if (isFloat(value)) {
      const whole = Math.trunc(Number(value));
      us += wholeOf(whole) * factor;
      const rest = (Number(value) - whole) * Number(factor);
      us += BigInt(Math.trunc(rest));
      leftover += rest - Math.trunc(rest);
    } else {
      throw new TypeError(
        `unsupported type for timedelta ${parameters[i] ?? ''} component: ${typeName(value)}`,
      );
    }
  }
  return us + BigInt(roundLeftover(leftover, (us & 1n) === 1n));
}

function wholeOf(x: number): bigint {
  if (Number.isFinite(x)) return BigInt(x);
  throw new OverflowError('cannot convert float infinity to integer');
}

function roundLeftover(leftover: number, isOdd: boolean): number {
  const whole = roundAway(leftover);
  if (Math.abs(whole - leftover) !== 0.5) return whole;
  const odd = isOdd ? 1 : 0;
  return 2 * roundAway((leftover + odd) * 0.5) - odd;
}

/** C's round(): half away from zero. */
function roundAway(x: number): number {
  const whole = Math.trunc(x);
  return Math.abs(x - whole) >= 0.5 ? whole + Math.sign(x) : whole;
}

export const timedelta = callableClass(TimeDelta, 'datetime', 'timedelta');
