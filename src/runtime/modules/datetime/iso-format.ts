import { ValueError } from '../../exceptions/builtin.ts';

/** Hour, minute, second, microsecond. */
export type Clock = readonly [number, number, number, number];

export const pad = (n: number, width: number): string => String(n).padStart(width, '0');

/** `12:30:05.000250`, as precise as `timespec` says. Raises ValueError. */
export function formatClock([hour, minute, second, us]: Clock, timespec: unknown = 'auto'): string {
  const hours = pad(hour, 2);
  const minutes = `${hours}:${pad(minute, 2)}`;
  const seconds = `${minutes}:${pad(second, 2)}`;
  switch (timespec) {
    case 'auto':
      return us === 0 ? seconds : `${seconds}.${pad(us, 6)}`;
    case 'hours':
      return hours;
    case 'minutes':
      return minutes;
    case 'seconds':
      return seconds;
    case 'milliseconds':
      return `${seconds}.${pad(Math.floor(us / 1000), 3)}`;
    case 'microseconds':
      return `${seconds}.${pad(us, 6)}`;
    default:
      throw new ValueError('Unknown timespec value');
  }
}

export function formatDate(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
