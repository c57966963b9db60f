import { named } from '../builtins/parameters.ts';
import { print } from '../builtins/print.ts';
import { asSize } from '../values/as-index.ts';
import { TextCalendar } from './calendar/text-calendar.ts';
import { IllegalWeekdayError } from './calendar/months.ts';

/** Python's module calendar: Lib/calendar.py. */
export const __name__ = 'calendar';
export * from './calendar/months.ts';
export { Calendar } from './calendar/calendar-weeks.ts';
export { TextCalendar };

/** What the functions of the module draw. */
let own = new TextCalendar(0);

export const firstweekday = (): number => own.firstweekday;

/** Raises IllegalWeekdayError. */
export function setfirstweekday(day: unknown): null {
  const first = asSize(day);
  if (first < 0 || first > 6) throw new IllegalWeekdayError(first);
  own = new TextCalendar(first);
  return null;
}

export const monthcalendar = (year: unknown, month: unknown): unknown[] =>
  own.monthdayscalendar(year, month);
export const month = (...args: unknown[]): string => own.formatmonth(...args);
export const calendar = (...args: unknown[]): string => own.formatyear(...args);
export const week = (theweek: unknown, width: unknown): string => own.formatweek(theweek, width);
export const weekheader = (width: unknown): string => own.formatweekheader(width);
export const prmonth = (...args: unknown[]): null => print(month(...args), { end: '' });
export const prcal = (...args: unknown[]): null => print(calendar(...args), { end: '' });
export const prweek = (theweek: unknown, width: unknown): null =>
  print(week(theweek, width), { end: '' });

/** Seconds since 1970 of a time that was broken down in UTC. */
export function timegm(...args: unknown[]): number {
  const [fields] = named('timegm', ['tuple'], args);
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = [
    ...(fields as Iterable<unknown>),
  ].map(asSize);
  return Date.UTC(year, month - 1, day, hour, minute, second) / 1000;
}
