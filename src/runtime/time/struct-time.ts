import { repr } from '../format/repr.ts';
import { registerType } from '../objects/class-info.ts';
import { Tuple } from '../values/tuple.ts';

const names = [
  'tm_year',
  'tm_mon',
  'tm_mday',
  'tm_hour',
  'tm_min',
  'tm_sec',
  'tm_wday',
  'tm_yday',
  'tm_isdst',
];

/** time.struct_time: nine ints, by position and by name. */
export class StructTime extends Tuple<number> {
  get tmYear(): number {
    return this[0] ?? 0;
  }

  get tmMon(): number {
    return this[1] ?? 0;
  }

  get tmMday(): number {
    return this[2] ?? 0;
  }

  get tmHour(): number {
    return this[3] ?? 0;
  }

  get tmMin(): number {
    return this[4] ?? 0;
  }

  get tmSec(): number {
    return this[5] ?? 0;
  }

  get tmWday(): number {
    return this[6] ?? 0;
  }

  get tmYday(): number {
    return this[7] ?? 0;
  }

  get tmIsdst(): number {
    return this[8] ?? 0;
  }

  get tmZone(): string {
    return 'UTC';
  }

  get tmGmtoff(): number {
    return 0;
  }

  __repr__(): string {
    const fields = names.map((name, index) => `${name}=${repr(this[index])}`);
    return `time.struct_time(${fields.join(', ')})`;
  }
}

/** The time in UTC, broken down, of a number of whole seconds since 1970. */
export function structTime(epochSeconds: number): StructTime {
  const date = new Date(epochSeconds * 1000);
  const year = date.getUTCFullYear();
  const yearStart = Date.UTC(year, 0, 1);
  return StructTime.of(
    year,
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    (date.getUTCDay() + 6) % 7,
    Math.floor((date.getTime() - yearStart) / 86_400_000) + 1,
    0,
  ) as StructTime;
}

registerType(StructTime, 'struct_time', { module: 'time' });
