// The proleptic Gregorian calendar: ordinal 1 is 0001-01-01, a Monday (CPython's Modules/_datetimemodule.c).

export const minYear = 1;
export const maxYear = 9999;
export const maxOrdinal = 3_652_059;

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);
}

/** Days before 1 January of a year. */
export function daysBeforeYear(year: number): number {
  const y = year - 1;
  return y * 365 + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
}

/** Days of the year before the first of a month. */
export function daysBeforeMonth(year: number, month: number): number {
  let days = 0;
  for (let m = 1; m < month; m += 1) days += daysInMonth(year, m);
  return days;
}

export function toOrdinal(year: number, month: number, day: number): number {
  return daysBeforeYear(year) + daysBeforeMonth(year, month) + day;
}

/** Year, month and day of an ordinal. */
export function fromOrdinal(ordinal: number): readonly [number, number, number] {
  let year = Math.floor((ordinal - 1) / 365.2425) + 1;
  while (daysBeforeYear(year) >= ordinal) year -= 1;
  while (daysBeforeYear(year + 1) < ordinal) year += 1;
  let rest = ordinal - daysBeforeYear(year);
  let month = 1;
  while (rest > daysInMonth(year, month)) {
    rest -= daysInMonth(year, month);
    month += 1;
  }
  return [year, month, rest];
}

/** 0 is Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (toOrdinal(year, month, day) + 6) % 7;
}

/** The ordinal of the Monday of ISO week 1. */
export function isoWeek1Monday(year: number): number {
  const first = toOrdinal(year, 1, 1);
  const weekday = (first + 6) % 7;
  return first - weekday + (weekday > 3 ? 7 : 0);
}

/** ISO year, week and weekday (1 to 7). */
export function isoCalendar(
  year: number,
  month: number,
  day: number,
): readonly [number, number, number] {
  const today = toOrdinal(year, month, day);
  const isoYear =
    today < isoWeek1Monday(year) ? year - 1 : today >= isoWeek1Monday(year + 1) ? year + 1 : year;
  const days = today - isoWeek1Monday(isoYear);
  return [isoYear, Math.floor(days / 7) + 1, (days % 7) + 1];
}
