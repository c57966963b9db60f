import { ValueError } from '../../exceptions/builtin.ts';
import { IntEnum } from '../../enumeration/int-enum.ts';
import { registerType } from '../../objects/class-info.ts';
import { repr } from '../../format/repr.ts';
import { asSize } from '../../values/as-index.ts';
import { asTuple } from '../../values/tuple.ts';
import { daysInMonth, isLeap, weekdayOf } from '../datetime/calendar-math.ts';

/** calendar.Day. */
export class Day extends IntEnum {
  static readonly MONDAY = new Day('MONDAY', 0);
  static readonly TUESDAY = new Day('TUESDAY', 1);
  static readonly WEDNESDAY = new Day('WEDNESDAY', 2);
  static readonly THURSDAY = new Day('THURSDAY', 3);
  static readonly FRIDAY = new Day('FRIDAY', 4);
  static readonly SATURDAY = new Day('SATURDAY', 5);
  static readonly SUNDAY = new Day('SUNDAY', 6);

  override __repr__(): string {
    return `calendar.${this.name}`;
  }
}

registerType(Day, 'Day', { module: 'calendar', builtin: false });

export const { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY } = Day;
const days = [MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY] as const;

/** calendar.Month. */
export class Month extends IntEnum {
  static readonly JANUARY = new Month('JANUARY', 1);
  static readonly FEBRUARY = new Month('FEBRUARY', 2);
  static readonly MARCH = new Month('MARCH', 3);
  static readonly APRIL = new Month('APRIL', 4);
  static readonly MAY = new Month('MAY', 5);
  static readonly JUNE = new Month('JUNE', 6);
  static readonly JULY = new Month('JULY', 7);
  static readonly AUGUST = new Month('AUGUST', 8);
  static readonly SEPTEMBER = new Month('SEPTEMBER', 9);
  static readonly OCTOBER = new Month('OCTOBER', 10);
  static readonly NOVEMBER = new Month('NOVEMBER', 11);
  static readonly DECEMBER = new Month('DECEMBER', 12);

  override __repr__(): string {
    return `calendar.${this.name}`;
  }
}

registerType(Month, 'Month', { module: 'calendar', builtin: false });

export const {
  JANUARY,
  FEBRUARY,
  MARCH,
  APRIL,
  MAY,
  JUNE,
  JULY,
  AUGUST,
  SEPTEMBER,
  OCTOBER,
  NOVEMBER,
  DECEMBER,
} = Month;

/** calendar.IllegalMonthError. */
export class IllegalMonthError extends ValueError {
  override __str__(): string {
    return `bad month number ${repr(this.args[0])}; must be 1-12`;
  }
}

/** calendar.IllegalWeekdayError. */
export class IllegalWeekdayError extends ValueError {
  override __str__(): string {
    return `bad weekday number ${repr(this.args[0])}; must be 0 (Monday) to 6 (Sunday)`;
  }
}

registerType(IllegalMonthError, 'IllegalMonthError', { module: 'calendar', builtin: false });
registerType(IllegalWeekdayError, 'IllegalWeekdayError', { module: 'calendar', builtin: false });

export const dayName = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
export const monthName =
  ' January February March April May June July August September October November December'.split(
    ' ',
  );
export const dayAbbr = dayName.map((name) => name.slice(0, 3));
export const monthAbbr = monthName.map((name) => name.slice(0, 3));

export function isleap(year: number): boolean {
  return isLeap(asSize(year));
}

/** The number of leap years from one year up to another. */
export function leapdays(from: number, to: number): number {
  const before = (year: number): number =>
    Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);
  return before(asSize(to)) - before(asSize(from));
}

export function weekday(year: number, month: number, day: number): Day {
  return days[weekdayOf(asSize(year), asSize(month), asSize(day))] ?? MONDAY;
}

/** The weekday of the first of a month, and how many days it has. Raises ValueError. */
export function monthrange(year: number, month: number): readonly [Day, number] {
  const m = asSize(month);
  if (m < 1 || m > 12) throw new IllegalMonthError(m);
  const range = asTuple([weekday(year, m, 1), daysInMonth(asSize(year), m)]);
  return range as unknown as readonly [Day, number];
}
