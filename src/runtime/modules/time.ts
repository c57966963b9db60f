import { consultNs, consultSeconds, sleepSeconds } from '../clock.ts';
import { OverflowError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { strftime as format, type TimeFields } from '../time/strftime.ts';
import { StructTime, structTime } from '../time/struct-time.ts';
import { box } from '../values/float.ts';
import { type Int, normalise } from '../values/int.ts';

/** Python's module time, on the virtual clock; local time is UTC. */
export const __name__ = 'time';
export { StructTime as structTime };
export const timezone = 0;
export const altzone = 0;
export const daylight = 0;

/** Seconds since 1970. */
export const time = (): number => box(consultSeconds('wall'));
export const monotonic = (): number => box(consultSeconds('monotonic'));
export const perfCounter = (): number => box(consultSeconds('monotonic'));
export const processTime = (): number => box(consultSeconds('cpu'));
export const threadTime = processTime;
export const timeNs = (): Int => normalise(consultNs('wall'));
export const monotonicNs = (): Int => normalise(consultNs('monotonic'));
export const perfCounterNs = (): Int => normalise(consultNs('monotonic'));
export const processTimeNs = (): Int => normalise(consultNs('cpu'));
export const threadTimeNs = processTimeNs;

/** time.sleep(): moves the clock for everybody, event loop and all. Follows time_sleep, Modules/timemodule.c. */
export function sleep(seconds: number): null {
  const wait = toSeconds(seconds);
  if (Number.isNaN(wait)) throw new ValueError('Invalid value NaN (not a number)');
  if (wait >= 2 ** 63 / 1e9) throw new OverflowError('timestamp out of range for platform time_t');
  if (wait < 0) throw new ValueError('sleep length must be non-negative');
  sleepSeconds(wait);
  return null;
}

/** The time now, or of `seconds` since 1970, broken down in UTC. */
export function gmtime(seconds?: number | null): StructTime {
  const given = seconds ?? null;
  return structTime(Math.floor(given === null ? consultSeconds('wall') : toSeconds(given)));
}

export function localtime(seconds?: number | null): StructTime {
  return gmtime(seconds);
}

/** Seconds since 1970 of a time that was broken down. */
export function mktime(fields: ArrayLike<number>): number {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = Array.from(fields);
  return box(Date.UTC(year, month - 1, day, hour, minute, second) / 1000);
}

export function strftime(text: string, fields: ArrayLike<number> = gmtime()): string {
  if (typeof text !== 'string') {
    throw new TypeError(`strftime() argument 1 must be str, not ${typeName(text)}`);
  }
  return format(text, toFields(fields));
}

/** `Fri Jul 19 10:04:37 2024`. */
export function asctime(fields: ArrayLike<number> = gmtime()): string {
  return format('%a %b %e %H:%M:%S %Y', toFields(fields));
}

export function ctime(seconds?: number | null): string {
  return asctime(gmtime(seconds));
}

function toFields(fields: ArrayLike<number>): TimeFields {
  const [
    year = 0,
    month = 1,
    day = 1,
    hour = 0,
    minute = 0,
    second = 0,
    weekday = 0,
    dayOfYear = 1,
  ] = Array.from(fields);
  const zone = { offset: '+0000', zone: 'UTC' };
  return { year, month, day, hour, minute, second, weekday, dayOfYear, ...zone };
}

function toSeconds(value: unknown): number {
  const plain: unknown = typeof value === 'object' && value !== null ? value.valueOf() : value;
  if (typeof plain === 'number') return plain;
  if (typeof plain === 'bigint' || typeof plain === 'boolean') return Number(plain);
  throw new TypeError(`'${typeName(value)}' object cannot be interpreted as an integer`);
}
