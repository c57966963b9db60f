import { OverflowError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { consultNs } from '../../clock.ts';
import { repr } from '../../format/repr.ts';
import { classInfo } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { typeOf } from '../../objects/type-of.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { strftime } from '../../time/strftime.ts';
import { StructTime } from '../../time/struct-time.ts';
import { asSize } from '../../values/as-index.ts';
import { hashBytes } from '../../values/hash-str.ts';
import { host } from '../../host.ts';
import type { Int } from '../../values/int.ts';
import { fields, intField } from './arguments.ts';
import {
  daysBeforeMonth,
  daysInMonth,
  fromOrdinal,
  isoCalendar,
  maxOrdinal,
  maxYear,
  minYear,
  toOrdinal,
  weekdayOf,
} from './calendar-math.ts';
import { callableClass } from '../../classes/callable-class.ts';
import { IsoCalendarDate } from './iso-calendar-date.ts';
import { formatDate } from './iso-format.ts';
import { fromIsoWeek, parseIsoDate } from './iso-parse.ts';
import { strptime } from './strptime.ts';
import { TimeDelta } from './timedelta.ts';
import { momentOf } from './timestamp.ts';

const parameters = ['year', 'month', 'day'];
const epochOrdinal = 719_163;

/** datetime.date. */
export class CalendarDate {
  readonly #year: number;
  readonly #month: number;
  readonly #day: number;

  constructor(year: number, month: number, day: number);
  constructor(...args: unknown[]);
  constructor(...args: unknown[]) {
    const [year, month, day] = fields('date', parameters, 3, args);
    [this.#year, this.#month, this.#day] = checkedDate(year, month, day);
  }

  static readonly min = new CalendarDate(minYear, 1, 1);
  static readonly max = new CalendarDate(maxYear, 12, 31);
  static readonly resolution = TimeDelta.ofMicroseconds(86_400_000_000n);

  /** The day in UTC, which is local time. */
  static today(): CalendarDate {
    const days = Number(consultNs('wall') / 86_400_000_000_000n);
    return new CalendarDate(...fromOrdinal(epochOrdinal + days));
  }

  static fromordinal(ordinal: unknown): CalendarDate {
    const n = asSize(ordinal);
    if (n < 1) throw new ValueError('ordinal must be >= 1');
    if (n > maxOrdinal) throw new ValueError('year is out of range');
    return new CalendarDate(...fromOrdinal(n));
  }

  static fromtimestamp(timestamp: unknown): CalendarDate {
    const { seconds } = momentOf(timestamp);
    return new CalendarDate(...fromOrdinal(epochOrdinal + Math.floor(seconds / 86_400)));
  }

  static fromisoformat(text: unknown): CalendarDate {
    if (typeof text !== 'string') throw new TypeError('fromisoformat: argument must be str');
    const parts = parseIsoDate(text);
    if (!parts) throw new ValueError(`Invalid isoformat string: ${repr(text)}`);
    return new CalendarDate(...parts);
  }

  static fromisocalendar(...args: unknown[]): CalendarDate {
    const values = fields('fromisocalendar', ['year', 'week', 'day'], 3, args);
    const [year = 0, week = 0, day = 0] = values.map(asSize);
    const parts = fromIsoWeek(year, week, day);
    if (parts) return new CalendarDate(...parts);
    if (year < minYear || year > maxYear) throw new ValueError(`Year is out of range: ${year}`);
    if (day >= 1 && day <= 7) throw new ValueError(`Invalid week: ${week}`);
    throw new ValueError(`Invalid weekday: ${day} (range is [1, 7])`);
  }

  static strptime(text: string, format: string): CalendarDate {
    const { date } = strptime(text, format);
    return new CalendarDate(...date);
  }

  get year(): number {
    return this.#year;
  }

  get month(): number {
    return this.#month;
  }

  get day(): number {
    return this.#day;
  }

  toordinal(): number {
    return toOrdinal(this.#year, this.#month, this.#day);
  }

  weekday(): number {
    return weekdayOf(this.#year, this.#month, this.#day);
  }

  isoweekday(): number {
    return this.weekday() + 1;
  }

  isocalendar(): IsoCalendarDate {
    return IsoCalendarDate.of(
      ...isoCalendar(this.#year, this.#month, this.#day),
    ) as IsoCalendarDate;
  }

  timetuple(): StructTime {
    const dayOfYear = daysBeforeMonth(this.#year, this.#month) + this.#day;
    return StructTime.of(
      this.#year,
      this.#month,
      this.#day,
      0,
      0,
      0,
      this.weekday(),
      dayOfYear,
      -1,
    ) as StructTime;
  }

  replace(...args: unknown[]): CalendarDate {
    const [year, month, day] = fields('replace', parameters, 0, args);
    return new CalendarDate(
      intField(year, this.#year),
      intField(month, this.#month),
      intField(day, this.#day),
    );
  }

  __replace__(changes: unknown): unknown {
    return this.replace(changes);
  }

  isoformat(): string {
    return formatDate(this.#year, this.#month, this.#day);
  }

  ctime(): string {
    return this.strftime('%a %b %e 00:00:00 %Y');
  }

  strftime(format: unknown): string {
    const text = isKeywords(format) ? format['format'] : format;
    if (typeof text !== 'string') {
      throw new TypeError(`strftime() argument 1 must be str, not ${typeName(text)}`);
    }
    return strftime(text.replaceAll('%:z', ''), {
      year: this.#year,
      month: this.#month,
      day: this.#day,
      hour: 0,
      minute: 0,
      second: 0,
      weekday: this.weekday(),
      dayOfYear: daysBeforeMonth(this.#year, this.#month) + this.#day,
      microsecond: 0,
    });
  }

  __format__(spec: string): string {
    return spec === '' ? this.__str__() : this.strftime(spec);
  }

  __add__(other: unknown): unknown {
    if (!(other instanceof TimeDelta)) return NotImplemented;
    return shifted(this, other.days);
  }

  __radd__(other: unknown): unknown {
    return this.__add__(other);
  }

  __sub__(other: unknown): unknown {
    if (other instanceof TimeDelta) return shifted(this, -other.days);
    if (!isDate(other)) return NotImplemented;
    return TimeDelta.ofMicroseconds(BigInt(this.toordinal() - other.toordinal()) * 86_400_000_000n);
  }

  #compare(other: unknown, decide: (sign: number) => boolean): unknown {
    return isDate(other) ? decide(this.toordinal() - other.toordinal()) : NotImplemented;
  }

  __eq__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign === 0);
  }

  __lt__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign < 0);
  }

  __le__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign <= 0);
  }

  __gt__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign > 0);
  }

  __ge__(other: unknown): unknown {
    return this.#compare(other, (sign) => sign >= 0);
  }

  __hash__(): Int {
    const bytes = [this.#year >> 8, this.#year & 255, this.#month, this.#day];
    return hashBytes(Uint8Array.from(bytes), host().weather.hashSeed);
  }

  __repr__(): string {
    const { name, module } = classInfo(typeOf(this));
    const prefix = module === 'datetime' ? 'datetime.' : '';
    return `${prefix}${name}(${this.#year}, ${this.#month}, ${this.#day})`;
  }

  __str__(): string {
    return this.isoformat();
  }
}

export const date = callableClass(CalendarDate, 'datetime', 'date');

/** A date that is no datetime. */
function isDate(x: unknown): x is CalendarDate {
  return x instanceof CalendarDate && !('hour' in x);
}

function shifted(from: CalendarDate, days: number): CalendarDate {
  const ordinal = from.toordinal() + days;
  if (ordinal < 1 || ordinal > maxOrdinal) throw new OverflowError('date value out of range');
  return new CalendarDate(...fromOrdinal(ordinal));
}

/** Checks a date's fields. Raises ValueError, TypeError. */
export function checkedDate(
  year: unknown,
  month: unknown,
  day: unknown,
): readonly [number, number, number] {
  const [y, m, d] = [intField(year, 0), intField(month, 0), intField(day, 0)];
  if (y < minYear || y > maxYear)
    throw new ValueError(`year must be in ${minYear}..${maxYear}, not ${y}`);
  if (m < 1 || m > 12) throw new ValueError(`month must be in 1..12, not ${m}`);
  const last = daysInMonth(y, m);
  if (d < 1 || d > last) {
    throw new ValueError(`day ${d} must be in range 1..${last} for month ${m} in year ${y}`);
  }
  return [y, m, d];
}
