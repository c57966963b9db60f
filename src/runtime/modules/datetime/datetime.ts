import { OverflowError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { consultNs } from '../../clock.ts';
import { repr } from '../../format/repr.ts';
import { host } from '../../host.ts';
import { typeName } from '../../objects/type-name.ts';
import { divideInts } from '../../operators/divide-ints.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { strftime } from '../../time/strftime.ts';
import { StructTime } from '../../time/struct-time.ts';
import { box } from '../../values/float.ts';
import { hash } from '../../values/hash.ts';
import { hashBytes } from '../../values/hash-str.ts';
import { normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { fields, intField } from './arguments.ts';
import { daysBeforeMonth, fromOrdinal, maxOrdinal } from './calendar-math.ts';
import { callableClass } from '../../classes/callable-class.ts';
import { CalendarDate, checkedDate, date } from './date.ts';
import { formatClock, formatDate } from './iso-format.ts';
import { dateLength, parseIsoDate, parseIsoTime } from './iso-parse.ts';
import { checkedClock, checkedFold, clockBytes, ClockTime, zoneText } from './time.ts';
import { strptime } from './strptime.ts';
import { floorDiv, TimeDelta } from './timedelta.ts';
import { momentOf } from './timestamp.ts';
import type { Moment } from './timestamp.ts';
import { askName, askOffset, asZone, formatOffset, TimeZone } from './tzinfo.ts';
import type { TzInfo } from './tzinfo.ts';

const parameters = [
  'year',
  'month',
  'day',
  'hour',
  'minute',
  'second',
  'microsecond',
  'tzinfo',
  'fold',
];
const dayUs = 86_400_000_000n;
/** Microseconds from ordinal 0 to 1970. */
const epochUs = 719_163n * dayUs;

/** datetime.datetime. */
export class DateTime extends CalendarDate {
  readonly #clock: readonly [number, number, number, number];
  readonly #zone: TzInfo | null;
  readonly #fold: number;

  constructor(...args: unknown[]) {
    const [year, month, day, ...rest] = fields('datetime', parameters, 3, args);
    super(...checkedDate(year, month, day));
    const [hour, minute, second, us, zone, fold] = rest;
    this.#clock = checkedClock(
      intField(hour, 0),
      intField(minute, 0),
      intField(second, 0),
      intField(us, 0),
    );
    this.#zone = asZone(zone);
    this.#fold = checkedFold(fold);
  }

  static override readonly min: DateTime = new DateTime(1, 1, 1);
  static override readonly max: DateTime = new DateTime(9999, 12, 31, 23, 59, 59, 999_999);
  static override readonly resolution: TimeDelta = TimeDelta.ofMicroseconds(1n);

  /** The moment now; local time is UTC. */
  static now(...args: unknown[]): DateTime {
    const tz = asZone(fields('now', ['tz'], 0, args)[0]);
    return inZone(epochUs + consultNs('wall') / 1000n, tz);
  }

  static override today(): DateTime {
    return DateTime.now();
  }

  static utcnow(): DateTime {
    return DateTime.now();
  }

  static override fromtimestamp(...args: unknown[]): DateTime {
    const [timestamp, tz] = fields('fromtimestamp', ['timestamp', 'tz'], 1, args);
    return inZone(epochUs + usOf(momentOf(timestamp)), asZone(tz));
  }

  static utcfromtimestamp(timestamp: unknown): DateTime {
    return inZone(epochUs + usOf(momentOf(timestamp)), null);
  }

  static override fromordinal(ordinal: unknown): DateTime {
    return atMidnight(CalendarDate.fromordinal(ordinal));
  }

  static override fromisocalendar(...args: unknown[]): DateTime {
    return atMidnight(CalendarDate.fromisocalendar(...args));
  }

  static combine(...args: unknown[]): DateTime {
    const [day, clock, zone] = named('combine', ['date', 'time', 'tzinfo'], args);
    if (!(day instanceof CalendarDate))
      throw new TypeError(`combine() argument 1 must be datetime.date, not ${typeName(day)}`);
    if (!(clock instanceof ClockTime))
      throw new TypeError(`combine() argument 2 must be datetime.time, not ${typeName(clock)}`);
    const { hour, minute, second, microsecond, fold } = clock;
    const tz = zone === undefined ? clock.tzinfo : zone;
    return new DateTime(day.year, day.month, day.day, hour, minute, second, microsecond, tz, {
      fold,
    });
  }

  static override fromisoformat(text: unknown): DateTime {
    if (typeof text !== 'string') throw new TypeError('fromisoformat: argument must be str');
    const at = dateLength(text);
    const day = parseIsoDate(text.slice(0, at));
    const clock =
      text.length === at
        ? { clock: [0, 0, 0, 0] as const, zone: null }
        : parseIsoTime(text.slice(at + 1));
    if (!day || !clock) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    const [hour, minute, second, us] = clock.clock;
    if (hour !== 24 || minute || second || us)
      return new DateTime(...day, ...clock.clock, clock.zone);
    const next = new DateTime(...day, 0, 0, 0, 0, clock.zone);
    return inSameZone(usOfDate(next) + dayUs, clock.zone);
  }

  static override strptime(text: string, format: string): DateTime {
    const { date: day, clock, zone } = strptime(text, format);
    return new DateTime(...day, ...clock, zone);
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
    return askOffset(this.#zone, 'utcoffset', this);
  }

  dst(): TimeDelta | null {
    return askOffset(this.#zone, 'dst', this);
  }

  tzname(): string | null {
    return askName(this.#zone, this);
  }

  date(): CalendarDate {
    return new CalendarDate(this.year, this.month, this.day);
  }

  time(): ClockTime {
    return new ClockTime(...this.#clock, null, { fold: this.#fold });
  }

  timetz(): ClockTime {
    return new ClockTime(...this.#clock, this.#zone, { fold: this.#fold });
  }

  override timetuple(): StructTime {
    const dst = this.dst();
    return structOf(this, dst === null ? -1 : dst.us === 0n ? 0 : 1);
  }

  utctimetuple(): StructTime {
    const us = usOfDate(this) - (this.utcoffset()?.us ?? 0n);
    return structOf(inSameZone(us, null), 0);
  }

  /** Seconds since 1970. */
  timestamp(): number {
    const offset = this.utcoffset();
    const us = usOfDate(this) - epochUs;
    if (offset) return divideInts(normalise(us - offset.us), 1_000_000);
    const seconds = floorDiv(us, 1_000_000n);
    return box(Number(seconds) + this.microsecond / 1e6);
  }

  astimezone(...args: unknown[]): DateTime {
    const [given] = fields('astimezone', ['tz'], 0, args);
    const target = asZone(given) ?? TimeZone.utc;
    if (this.#zone === target) return this;
    return inZone(usOfDate(this) - (this.utcoffset()?.us ?? 0n), target);
  }

  override replace(...args: unknown[]): DateTime {
    const [year, month, day, hour, minute, second, us, zone, fold] = fields(
      'replace',
      parameters,
      0,
      args,
    );
    return new DateTime(
      intField(year, this.year),
      intField(month, this.month),
      intField(day, this.day),
      intField(hour, this.hour),
      intField(minute, this.minute),
      intField(second, this.second),
      intField(us, this.microsecond),
      zone === undefined ? this.#zone : zone,
      { fold: fold ?? this.#fold },
    );
  }

  override isoformat(...args: unknown[]): string {
    const [separator = 'T', timespec] = named('isoformat', ['sep', 'timespec'], args);
    if (typeof separator !== 'string' || Array.from(separator).length !== 1) {
      throw new TypeError(
        typeof separator === 'string'
          ? `isoformat() argument 1 must be a unicode character, not a string of length ${Array.from(separator).length}`
          : `isoformat() argument 1 must be a unicode character, not ${typeName(separator)}`,
      );
    }
    const offset = this.utcoffset();
    const day = formatDate(this.year, this.month, this.day);
    return (
      day + separator + formatClock(this.#clock, timespec) + (offset ? formatOffset(offset) : '')
    );
  }

  override ctime(): string {
    return this.strftime('%a %b %e %H:%M:%S %Y');
  }

  override strftime(format: unknown): string {
    const text = isKeywords(format) ? format['format'] : format;
    if (typeof text !== 'string') {
      throw new TypeError(`strftime() argument 1 must be str, not ${typeName(text)}`);
    }
    const offset = this.utcoffset();
    const { year, month, day, hour, minute, second, microsecond } = this;
    return strftime(text.replaceAll('%:z', offset ? formatOffset(offset) : ''), {
      year,
      month,
      day,
      hour,
      minute,
      second,
      weekday: this.weekday(),
      dayOfYear: daysBeforeMonth(year, month) + day,
      microsecond,
      offset: offset ? formatOffset(offset, '') : '',
      zone: this.tzname() ?? '',
    });
  }

  override __add__(other: unknown): unknown {
    if (!(other instanceof TimeDelta)) return NotImplemented;
    return inSameZone(usOfDate(this) + other.us, this.#zone);
  }

  override __sub__(other: unknown): unknown {
    if (other instanceof TimeDelta) return inSameZone(usOfDate(this) - other.us, this.#zone);
    if (!(other instanceof DateTime)) return NotImplemented;
    const [mine, theirs] = this.#offsets(other);
    if ((mine === null) !== (theirs === null)) {
      throw new TypeError("can't subtract offset-naive and offset-aware datetimes");
    }
    const us = usOfDate(this) - (mine?.us ?? 0n) - usOfDate(other) + (theirs?.us ?? 0n);
    return TimeDelta.ofMicroseconds(us);
  }

  /** Offsets count only between different zones. */
  #offsets(other: DateTime): readonly [TimeDelta | null, TimeDelta | null] {
    if (this.#zone === other.#zone) return [null, null];
    return [this.utcoffset(), other.utcoffset()];
  }

  #order(other: unknown, decide: (sign: bigint) => boolean, isEquality = false): unknown {
    if (!(other instanceof DateTime)) return NotImplemented;
    const [mine, theirs] = this.#offsets(other);
    if ((mine === null) !== (theirs === null)) {
      if (isEquality) return false;
      throw new TypeError("can't compare offset-naive and offset-aware datetimes");
    }
    return decide(usOfDate(this) - (mine?.us ?? 0n) - usOfDate(other) + (theirs?.us ?? 0n));
  }

  override __eq__(other: unknown): unknown {
    return this.#order(other, (sign) => sign === 0n, true);
  }

  override __lt__(other: unknown): unknown {
    return this.#order(other, (sign) => sign < 0n);
  }

  override __le__(other: unknown): unknown {
    return this.#order(other, (sign) => sign <= 0n);
  }

  override __gt__(other: unknown): unknown {
    return this.#order(other, (sign) => sign > 0n);
  }

  override __ge__(other: unknown): unknown {
    return this.#order(other, (sign) => sign >= 0n);
  }

  override __hash__(): Int {
    const offset = this.utcoffset();
    if (offset) return hash(TimeDelta.ofMicroseconds(usOfDate(this) - offset.us));
    const day = [this.year >> 8, this.year & 255, this.month, this.day];
    const bytes = Uint8Array.from([...day, ...clockBytes(this.#clock)]);
    return hashBytes(bytes, host().weather.hashSeed);
  }

  override __repr__(): string {
    const [hour, minute, second, us] = this.#clock;
    const rest = us ? [second, us] : second ? [second] : [];
    const numbers = [this.year, this.month, this.day, hour, minute, ...rest];
    return `datetime.datetime(${numbers.join(', ')}${zoneText(this.#zone, this.#fold)})`;
  }

  override __str__(): string {
    return this.isoformat(' ');
  }
}

export const datetime = callableClass(DateTime, 'datetime', 'datetime', [date]);

const usOf = ({ seconds, us }: Moment): bigint => BigInt(seconds) * 1_000_000n + BigInt(us);

/** Microseconds since ordinal 0, as the clock on the wall shows. */
function usOfDate(x: DateTime): bigint {
  const seconds = (x.hour * 60 + x.minute) * 60 + x.second;
  return BigInt(x.toordinal()) * dayUs + BigInt(seconds) * 1_000_000n + BigInt(x.microsecond);
}

function inSameZone(us: bigint, zone: TzInfo | null): DateTime {
  const ordinal = Number(floorDiv(us, dayUs));
  if (ordinal < 1 || ordinal > maxOrdinal) throw new OverflowError('date value out of range');
  const rest = Number(us - BigInt(ordinal) * dayUs);
  const seconds = Math.floor(rest / 1_000_000);
  return new DateTime(
    ...fromOrdinal(ordinal),
    Math.floor(seconds / 3600),
    Math.floor(seconds / 60) % 60,
    seconds % 60,
    rest % 1_000_000,
    zone,
  );
}

/** A moment in UTC as a zone's clocks show it. */
function inZone(us: bigint, zone: TzInfo | null): DateTime {
  const utc = inSameZone(us, zone);
  const offset = utc.utcoffset();
  if (offset === null) return utc;
  const dst = zone instanceof TimeZone ? null : utc.dst();
  if (!dst || dst.us === 0n) return inSameZone(us + offset.us, zone);
  // tzinfo.fromutc: standard time first, then what the zone says of that moment.
  const standard = inSameZone(us + offset.us - dst.us, zone);
  return inSameZone(us + offset.us - dst.us + (standard.dst()?.us ?? 0n), zone);
}

function atMidnight(day: CalendarDate): DateTime {
  return new DateTime(day.year, day.month, day.day);
}

function structOf(x: DateTime, dst: number): StructTime {
  const dayOfYear = daysBeforeMonth(x.year, x.month) + x.day;
  return StructTime.of(
    x.year,
    x.month,
    x.day,
    x.hour,
    x.minute,
    x.second,
    x.weekday(),
    dayOfYear,
    dst,
  ) as StructTime;
}
