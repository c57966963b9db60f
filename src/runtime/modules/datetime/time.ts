import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { repr } from '../../format/repr.ts';
import { host } from '../../host.ts';
import { typeName } from '../../objects/type-name.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { strftime } from '../../time/strftime.ts';
import { asSize } from '../../values/as-index.ts';
import { hash } from '../../values/hash.ts';
import { hashBytes } from '../../values/hash-str.ts';
import type { Int } from '../../values/int.ts';
import { fields, intField } from './arguments.ts';
import { callableClass } from '../../classes/callable-class.ts';
import { formatClock } from './iso-format.ts';
import { parseIsoTime } from './iso-parse.ts';
import { strptime } from './strptime.ts';
import { TimeDelta } from './timedelta.ts';
import { askName, askOffset, asZone, formatOffset } from './tzinfo.ts';
import type { TzInfo } from './tzinfo.ts';

const parameters = ['hour', 'minute', 'second', 'microsecond', 'tzinfo', 'fold'];

/** datetime.time: a time of day. */
export class ClockTime {
  readonly #clock: readonly [number, number, number, number];
  readonly #zone: TzInfo | null;
  readonly #fold: number;

  constructor(...args: unknown[]) {
    const [hour, minute, second, us, zone, fold] = fields('time', parameters, 0, args);
    this.#clock = checkedClock(
      intField(hour, 0),
      intField(minute, 0),
      intField(second, 0),
      intField(us, 0),
    );
    this.#zone = asZone(zone);
    this.#fold = checkedFold(fold);
  }

  static readonly min = new ClockTime(0, 0, 0, 0);
  static readonly max = new ClockTime(23, 59, 59, 999_999);
  static readonly resolution = TimeDelta.ofMicroseconds(1n);

  static fromisoformat(text: unknown): ClockTime {
    if (typeof text !== 'string') throw new TypeError('fromisoformat: argument must be str');
    const parts = parseIsoTime(text.replace(/^T/, ''));
    if (!parts) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    return new ClockTime(...parts.clock, parts.zone);
  }

  static strptime(text: string, format: string): ClockTime {
    const { clock, zone } = strptime(text, format);
    return new ClockTime(...clock, zone);
  }

  get hour(): number {
    return this.#clock[0];
  }

  get minute(): number {
    return this.#clock[1];
  }

  get second(): number {
    return this.#clock[2];
  }

  get microsecond(): number {
    return this.#clock[3];
  }

  get tzinfo(): TzInfo | null {
    return this.#zone;
  }

  get fold(): number {
    return this.#fold;
  }

  utcoffset(): TimeDelta | null {
    return askOffset(this.#zone, 'utcoffset', null);
  }

  dst(): TimeDelta | null {
    return askOffset(this.#zone, 'dst', null);
  }

  tzname(): string | null {
    return askName(this.#zone, null);
  }

  replace(...args: unknown[]): ClockTime {
    const [hour, minute, second, us, zone, fold] = fields('replace', parameters, 0, args);
    return new ClockTime(
      intField(hour, this.hour),
      intField(minute, this.minute),
      intField(second, this.second),
      intField(us, this.microsecond),
      zone === undefined ? this.#zone : zone,
      { fold: fold ?? this.#fold },
    );
  }

  isoformat(timespec?: unknown): string {
    const precision = isKeywords(timespec) ? timespec['timespec'] : timespec;
    const offset = this.utcoffset();
    return formatClock(this.#clock, precision) + (offset ? formatOffset(offset) : '');
  }

  strftime(format: unknown): string {
    const text = isKeywords(format) ? format['format'] : format;
    if (typeof text !== 'string') {
      throw new TypeError(`strftime() argument 1 must be str, not ${typeName(text)}`);
    }
    const offset = this.utcoffset();
    return strftime(text.replaceAll('%:z', offset ? formatOffset(offset) : ''), {
      year: 1900,
      month: 1,
      day: 1,
      hour: this.hour,
      minute: this.minute,
      second: this.second,
      weekday: 0,
      dayOfYear: 1,
      microsecond: this.microsecond,
      offset: offset ? formatOffset(offset, '') : '',
      zone: this.tzname() ?? '',
    });
  }

  __format__(spec: string): string {
    return spec === '' ? this.__str__() : this.strftime(spec);
  }

  /** Microseconds of the day, in UTC when the offset is known. */
  #us(offset: TimeDelta | null): bigint {
    const [hour, minute, second, us] = this.#clock;
    return (
      BigInt((hour * 60 + minute) * 60 + second) * 1_000_000n + BigInt(us) - (offset?.us ?? 0n)
    );
  }

  #compare(other: unknown, decide: (sign: bigint) => boolean, isEquality = false): unknown {
    if (!(other instanceof ClockTime)) return NotImplemented;
    const [mine, theirs] = [this.utcoffset(), other.utcoffset()];
    if ((mine === null) !== (theirs === null)) {
      if (isEquality) return false;
      throw new TypeError("can't compare offset-naive and offset-aware times");
    }
    return decide(this.#us(mine) - other.#us(theirs));
  }

  __eq__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign === 0n, true);
  }

  __lt__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign < 0n);
  }

  __le__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign <= 0n);
  }

  __gt__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign > 0n);
  }

  __ge__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign >= 0n);
  }

  __hash__(): Int {
    const offset = this.utcoffset();
    if (offset) return hash(TimeDelta.ofMicroseconds(this.#us(offset)));
    return hashBytes(Uint8Array.from(clockBytes(this.#clock)), host().weather.hashSeed);
  }

  __repr__(): string {
    const [hour, minute, second, us] = this.#clock;
    const numbers = [hour, minute, ...(us ? [second, us] : second ? [second] : [])];
    return `datetime.time(${numbers.join(', ')}${zoneText(this.#zone, this.#fold)})`;
  }

  __str__(): string {
    return this.isoformat();
  }
}

export const time = callableClass(ClockTime, 'datetime', 'time');

/** What a repr says of zone and fold. */
export function zoneText(zone: TzInfo | null, fold: number): string {
  return (zone === null ? '' : `, tzinfo=${repr(zone)}`) + (fold ? ', fold=1' : '');
}

/** The time of day as CPython packs it. */
export function clockBytes([hour, minute, second, us]: readonly [
  number,
  number,
  number,
  number,
]): number[] {
  return [hour, minute, second, us >> 16, (us >> 8) & 255, us & 255];
}

/** Checks a time's fields. Raises ValueError. */
export function checkedClock(
  hour: number,
  minute: number,
  second: number,
  us: number,
): readonly [number, number, number, number] {
  if (hour < 0 || hour > 23) throw new ValueError(`hour must be in 0..23, not ${hour}`);
  if (minute < 0 || minute > 59) throw new ValueError(`minute must be in 0..59, not ${minute}`);
  if (second < 0 || second > 59) throw new ValueError(`second must be in 0..59, not ${second}`);
  if (us < 0 || us > 999_999) throw new ValueError(`microsecond must be in 0..999999, not ${us}`);
  return [hour, minute, second, us];
}

export function checkedFold(fold: unknown): number {
  const value = fold === undefined ? 0 : asSize(fold);
  if (value === 0 || value === 1) return value;
  throw new ValueError(`fold must be either 0 or 1, not ${value}`);
}
