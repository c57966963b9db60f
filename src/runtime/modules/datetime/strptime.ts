import { ValueError } from '../../exceptions/builtin.ts';
import { TypeError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { typeOf } from '../../objects/type-of.ts';
import { Pattern } from '../re/pattern.ts';
import { isLeap, fromOrdinal, toOrdinal, weekdayOf } from './calendar-math.ts';
import { fromIsoWeek } from './iso-parse.ts';
import { dayNames, directives, monthNames } from './strptime-directives.ts';
import { TimeDelta } from './timedelta.ts';
import { TimeZone } from './tzinfo.ts';

/** What strptime finds in a text. */
export interface ParsedTime {
  readonly date: readonly [number, number, number];
  readonly clock: readonly [number, number, number, number];
  readonly zone: TimeZone | null;
}

/** Parses a text by a format: CPython's Lib/_strptime.py in the C locale. Raises ValueError, TypeError. */
export function strptime(text: unknown, format: unknown): ParsedTime {
  for (const [i, argument] of [text, format].entries()) {
    if (typeof argument !== 'string') {
      throw new TypeError(`strptime() argument ${i} must be str, not ${repr(typeOf(argument))}`);
    }
  }
  const [source, shape] = [text as string, format as string];
  const found = patternOf(shape).match(source);
  if (!found) {
    throw new ValueError(`time data ${repr(source)} does not match format ${repr(shape)}`);
  }
  const rest = Array.from(source).slice(found.end()).join('');
  if (rest !== '') throw new ValueError(`unconverted data remains: ${rest}`);
  const values = new Map<string, string>();
  for (const [name, value] of found.groupdict()) {
    if (typeof value === 'string') values.set(name, value);
  }
  return { date: dateOf(values), clock: clockOf(values), zone: zoneOf(values) };
}

const patterns = new Map<string, Pattern>();

function patternOf(format: string): Pattern {
  const known = patterns.get(format);
  if (known) return known;
  const made = new Pattern(regularExpression(format), 2);
  patterns.set(format, made);
  return made;
}

function regularExpression(format: string): string {
  const escaped = format
    .replace(/[\\.^$*+?(){}[\]|]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/'/g, "['\\u02bc]");
  return escaped.replace(/%([-:]?)(\\s\+|[^]|$)/gu, (_, flag: string, letter: string) => {
    if (letter === '') throw new ValueError(`stray % in format '${format}'`);
    const directive =
      flag === ''
        ? directives[letter]
        : flag === ':' && letter === 'z'
          ? directives['z']
          : undefined;
    if (directive !== undefined) return directive;
    const bad = letter === '\\s+' ? ' ' : letter === '\\' ? '%' : flag + letter;
    throw new ValueError(`'${bad}' is a bad directive in format '${format}'`);
  });
}

type Values = ReadonlyMap<string, string>;

const int = (values: Values, name: string): number | null => {
  const text = values.get(name);
  return text === undefined ? null : Number(text.trim());
};

function clockOf(values: Values): readonly [number, number, number, number] {
  const us = Number((values.get('f') ?? '').padEnd(6, '0'));
  let hour = int(values, 'H') ?? 0;
  const half = int(values, 'I');
  if (half !== null) hour = (half % 12) + (values.get('p')?.toLowerCase() === 'pm' ? 12 : 0);
  return [hour, int(values, 'M') ?? 0, int(values, 'S') ?? 0, us];
}

function weekdayIn(values: Values): number | null {
  const name = (values.get('A') ?? values.get('a'))?.toLowerCase();
  if (name !== undefined) return dayNames.findIndex((one) => one.startsWith(name));
  const sunday = int(values, 'w');
  if (sunday !== null) return (sunday + 6) % 7;
  const monday = int(values, 'u');
  return monday === null ? null : monday - 1;
}

function monthIn(values: Values): number {
  const name = (values.get('B') ?? values.get('b'))?.toLowerCase();
  if (name !== undefined) return monthNames.findIndex((one) => one.startsWith(name)) + 1;
  return int(values, 'm') ?? 1;
}

function yearIn(values: Values): number | null {
  const short = int(values, 'y');
  return short === null ? int(values, 'Y') : short + (short <= 68 ? 2000 : 1900);
}

function dateOf(values: Values): readonly [number, number, number] {
  const weekday = weekdayIn(values);
  const isoYear = int(values, 'G');
  const isoWeek = int(values, 'V');
  checkIso(values, isoYear, isoWeek, weekday);
  if (isoYear !== null && isoWeek !== null && weekday !== null) {
    const day = fromIsoWeek(isoYear, isoWeek, weekday + 1);
    if (!day) throw new ValueError(`Invalid week: ${isoWeek}`);
    return day;
  }
  const [month, day] = [monthIn(values), int(values, 'd') ?? 1];
  const given = yearIn(values);
  const year = given ?? (month === 2 && day === 29 ? 1904 : 1900);
  const dayOfYear = int(values, 'j') ?? dayOfWeek(values, year, weekday);
  if (dayOfYear === null) return [given ?? 1900, month, day];
  const [first, days] =
    dayOfYear > 0
      ? [toOrdinal(year, 1, 1), dayOfYear]
      : [toOrdinal(year - 1, 1, 1), dayOfYear + (isLeap(year - 1) ? 366 : 365)];
  return fromOrdinal(first + days - 1);
}

/** The day of the year from a week (%U, %W) and a weekday. */
function dayOfWeek(values: Values, year: number, weekday: number | null): number | null {
  const week = int(values, 'U') ?? int(values, 'W');
  if (week === null || weekday === null) return null;
  const shift = values.has('U') ? 1 : 0;
  const first = (weekdayOf(year, 1, 1) + shift) % 7;
  const day = (weekday + shift) % 7;
  return week === 0 ? 1 + day - first : 1 + ((7 - first) % 7) + 7 * (week - 1) + day;
}

function checkIso(
  values: Values,
  isoYear: number | null,
  isoWeek: number | null,
  weekday: number | null,
): void {
  if (isoYear !== null) {
    if (values.has('j')) {
      throw new ValueError(
        "Day of the year directive '%j' is not compatible with ISO year directive '%G'. Use '%Y' instead.",
      );
    }
    if (isoWeek === null || weekday === null) {
      throw new ValueError(
        "ISO year directive '%G' must be used with the ISO week directive '%V' and a weekday directive ('%A', '%a', '%w', or '%u').",
      );
    }
  } else if (isoWeek !== null) {
    throw new ValueError(
      yearIn(values) === null || weekday === null
        ? "ISO week directive '%V' must be used with the ISO year directive '%G' and a weekday directive ('%A', '%a', '%w', or '%u')."
        : "ISO week directive '%V' is incompatible with the year directive '%Y'. Use the ISO year '%G' instead.",
    );
  }
}

function zoneOf(values: Values): TimeZone | null {
  const text = values.get('z');
  if (text === undefined) return null;
  if (text === 'Z') return TimeZone.utc;
  const [, sign, hours, colon, minutes, second, seconds, fraction] =
    /^([-+])(\d\d)(:?)(\d\d)(?:(:?)(\d\d)(?:\.(\d+))?)?$/.exec(text) ?? [];
  if (seconds !== undefined && colon !== second)
    throw new ValueError(`Inconsistent use of : in ${text}`);
  const total = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds ?? 0);
  const us = BigInt(total) * 1_000_000n + BigInt((fraction ?? '').padEnd(6, '0'));
  const offset = TimeDelta.ofMicroseconds(sign === '-' ? -us : us);
  return new TimeZone(offset, values.get('Z') ?? null);
}
