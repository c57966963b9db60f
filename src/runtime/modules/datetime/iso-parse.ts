import { fromOrdinal, isoWeek1Monday } from './calendar-math.ts';
import { TimeDelta } from './timedelta.ts';
import { TimeZone } from './tzinfo.ts';

/** A time of day as ISO 8601 writes it, and what it says of the zone. */
export interface IsoTime {
  readonly clock: readonly [number, number, number, number];
  readonly zone: TimeZone | null;
}

type YearMonthDay = readonly [number, number, number];

/** `2024-01-31`, `20240131`, `2024-W05-3`, `2024W053`; null for anything else. The ranges are checked elsewhere. */
export function parseIsoDate(text: string): YearMonthDay | null {
  const plain = /^(\d{4})(-?)(\d{2})\2(\d{2})$/.exec(text);
  if (plain) return [Number(plain[1]), Number(plain[3]), Number(plain[4])];
  const week = /^(\d{4})(-?)W(\d{2})(?:\2(\d))?$/.exec(text);
  if (!week) return null;
  return fromIsoWeek(Number(week[1]), Number(week[3]), Number(week[4] ?? '1'));
}

/** The date of an ISO week and weekday; null when there is no such day. */
export function fromIsoWeek(year: number, week: number, day: number): YearMonthDay | null {
  if (year < 1 || year > 9999 || week < 1 || day < 1 || day > 7) return null;
  const monday = isoWeek1Monday(year) + (week - 1) * 7;
  if (monday >= isoWeek1Monday(year + 1)) return null;
  return fromOrdinal(monday + day - 1);
}

/** How many characters of a date and time are the date. */
export function dateLength(text: string): number {
  const date =
    /^(?:\d{4}-W\d{2}-\d(?!\d)|\d{4}-W\d{2}|\d{4}W\d{3}(?!\d)|\d{4}W\d{2}|\d{4}-\d{2}-\d{2}|\d{8})/.exec(
      text,
    );
  return date?.[0].length ?? Math.min(text.length, 10);
}

const clockShape = /^(\d{2})(?:(:?)(\d{2})(?:\2(\d{2})(?:[.,](\d+))?)?)?$/;

function parseClock(text: string): readonly [number, number, number, number] | null {
  const parts = clockShape.exec(text);
  if (!parts) return null;
  const us = (parts[5] ?? '').slice(0, 6).padEnd(6, '0');
  return [Number(parts[1]), Number(parts[3] ?? 0), Number(parts[4] ?? 0), Number(us)];
}

/** `12:30`, `123005.25`, with `Z` or an offset; null for anything else. */
export function parseIsoTime(text: string): IsoTime | null {
  const [, body = '', sign, offset = ''] = /^([^-+Z]*)(?:([-+Z])(.*))?$/.exec(text) ?? [];
  const clock = parseClock(body);
  if (!clock) return null;
  if (sign === undefined) return { clock, zone: null };
  if (sign === 'Z') return offset === '' ? { clock, zone: TimeZone.utc } : null;
  const [hours, minutes, seconds, us] = parseClock(offset) ?? [-1, 0, 0, 0];
  if (hours < 0) return null;
  const total = BigInt((hours * 60 + minutes) * 60 + seconds) * 1_000_000n + BigInt(us);
  return { clock, zone: new TimeZone(TimeDelta.ofMicroseconds(sign === '-' ? -total : total)) };
}
