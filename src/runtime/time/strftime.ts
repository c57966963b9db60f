/** What strftime needs to know: fields as in struct_time (month and day from 1, Monday is weekday 0). */
export interface TimeFields {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly weekday: number;
  readonly dayOfYear: number;
  /** `%f`; only datetime has it. */
  readonly microsecond?: number;
  /** `%z` and `%Z`. */
  readonly offset?: string;
  readonly zone?: string;
}

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const two = (n: number): string => String(n).padStart(2, '0');
const blank = (n: number): string => String(n).padStart(2, ' ');
const nameOf = (names: readonly string[], index: number): string => names[index] ?? '?';
const hour12 = (hour: number): number => hour % 12 || 12;

/** Days of the year before the first `weekday` (0 is Monday), counted in weeks: C's %U and %W. */
function weekOfYear(fields: TimeFields, firstDay: 0 | 6): number {
  const sinceFirst = (fields.weekday - firstDay + 7) % 7;
  return Math.floor((fields.dayOfYear + 6 - sinceFirst) / 7);
}

/** ISO 8601: the year and the week that the day belongs to. */
export function isoWeek(fields: TimeFields): { year: number; week: number } {
  const week = Math.floor((fields.dayOfYear - fields.weekday + 9) / 7);
  if (week < 1) return { year: fields.year - 1, week: weeksIn(fields.year - 1) };
  if (week > weeksIn(fields.year)) return { year: fields.year + 1, week: 1 };
  return { year: fields.year, week };
}

function weeksIn(year: number): number {
  const dayOf = (y: number): number =>
    (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)) % 7;
  return dayOf(year) === 4 || dayOf(year - 1) === 3 ? 53 : 52;
}

const directives: Readonly<Record<string, (f: TimeFields) => string>> = {
  a: (f) => nameOf(days, f.weekday).slice(0, 3),
  A: (f) => nameOf(days, f.weekday),
  b: (f) => nameOf(months, f.month - 1).slice(0, 3),
  B: (f) => nameOf(months, f.month - 1),
  c: (f) => strftime('%a %b %e %H:%M:%S %Y', f),
  C: (f) => two(Math.floor(f.year / 100)),
  d: (f) => two(f.day),
  D: (f) => strftime('%m/%d/%y', f),
  e: (f) => blank(f.day),
  f: (f) => String(f.microsecond ?? 0).padStart(6, '0'),
  F: (f) => strftime('%Y-%m-%d', f),
  g: (f) => two(isoWeek(f).year % 100),
  G: (f) => String(isoWeek(f).year),
  h: (f) => strftime('%b', f),
  H: (f) => two(f.hour),
  I: (f) => two(hour12(f.hour)),
  j: (f) => String(f.dayOfYear).padStart(3, '0'),
  m: (f) => two(f.month),
  M: (f) => two(f.minute),
  n: () => '\n',
  p: (f) => (f.hour < 12 ? 'AM' : 'PM'),
  r: (f) => strftime('%I:%M:%S %p', f),
  R: (f) => strftime('%H:%M', f),
  s: (f) => String(Date.UTC(f.year, f.month - 1, f.day, f.hour, f.minute, f.second) / 1000),
  S: (f) => two(f.second),
  t: () => '\t',
  T: (f) => strftime('%H:%M:%S', f),
  u: (f) => String(f.weekday + 1),
  U: (f) => two(weekOfYear(f, 6)),
  V: (f) => two(isoWeek(f).week),
  w: (f) => String((f.weekday + 1) % 7),
  W: (f) => two(weekOfYear(f, 0)),
  x: (f) => strftime('%m/%d/%y', f),
  X: (f) => strftime('%H:%M:%S', f),
  y: (f) => two(((f.year % 100) + 100) % 100),
  Y: (f) => String(f.year),
  z: (f) => f.offset ?? '',
  Z: (f) => f.zone ?? '',
  '%': () => '%',
};

/** C's strftime in the C locale, with glibc's `-` flag for no padding. An unknown directive stays as it is. */
export function strftime(format: string, fields: TimeFields): string {
  return format.replace(/%(-?)(.)/gs, (all, flag: string, letter: string) => {
    const text = directives[letter]?.(fields);
    if (text === undefined) return all;
    return flag === '-' ? text.replace(/^[0 ]+(?=.)/, '') : text;
  });
}
