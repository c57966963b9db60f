import { ValueError } from '../exceptions/builtin.ts';
import { IntEnum } from '../enumeration/int-enum.ts';
import { registerType } from '../objects/class-info.ts';
import { repr } from '../format/repr.ts';
import { asSize } from '../values/as-index.ts';
import { asTuple } from '../values/tuple.ts';
import { daysInMonth, isLeap, weekdayOf } from './datetime/calendar-math.ts';

/** Python's module calendar, as far as lessons go: no classes, weeks begin on Monday. */
export const __name__ = 'calendar';

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
  if (m < 1 || m > 12) throw new ValueError(`bad month number ${repr(m)}; must be 1-12`);
  const range = asTuple([weekday(year, m, 1), daysInMonth(asSize(year), m)]);
  return range as unknown as readonly [Day, number];
}

/** The weeks of a month, 0 for days of other months. */
export function monthcalendar(year: number, month: number): number[][] {
  const [first, length] = monthrange(year, month);
  const cells = Array.from({ length: Number(first) }, () => 0);
  for (let day = 1; day <= length; day += 1) cells.push(day);
  while (cells.length % 7 !== 0) cells.push(0);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

/** The month as a table of text, with a line end after each week. */
export function month(theyear: number, themonth: number): string {
  const title = centred(`${monthName[asSize(themonth)] ?? ''} ${theyear}`, 20);
  const head = dayAbbr.map((name) => name.slice(0, 2)).join(' ');
  const weeks = monthcalendar(theyear, themonth).map((week) =>
    week
      .map((day) => (day === 0 ? '  ' : String(day).padStart(2)))
      .join(' ')
      .trimEnd(),
  );
  return [title.trimEnd(), head, ...weeks, ''].join('\n');
}

/** str.center: of an odd gap the larger half goes left when the width is odd. */
function centred(text: string, width: number): string {
  const gap = Math.max(width - text.length, 0);
  const left = Math.floor(gap / 2) + (gap & width & 1);
  return ' '.repeat(left) + text + ' '.repeat(gap - left);
}
