import { OverflowError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { typeName } from '../../objects/type-name.ts';
import { isFloat } from '../../values/float.ts';
import { isIntLike } from '../../values/int.ts';

/** A moment since 1970. */
export interface Moment {
  readonly seconds: number;
  /** 0 to 999999. */
  readonly us: number;
}

/** A timestamp's moment, rounded half to even to microseconds (_PyTime_ObjectToTimeval). Raises ValueError and others. */
export function momentOf(timestamp: unknown): Moment {
  if (isIntLike(timestamp)) return inRange({ seconds: Number(timestamp), us: 0 });
  if (!isFloat(timestamp)) {
    throw new TypeError(`'${typeName(timestamp)}' object cannot be interpreted as an integer`);
  }
  const t = Number(timestamp);
  if (Number.isNaN(t)) throw new ValueError('Invalid value NaN (not a number)');
  if (!Number.isFinite(t)) throw new OverflowError('timestamp out of range for platform time_t');
  let seconds = Math.trunc(t);
  let us = halfEven((t - seconds) * 1e6);
  if (us >= 1e6) {
    us -= 1e6;
    seconds += 1;
  } else if (us < 0) {
    us += 1e6;
    seconds -= 1;
  }
  return inRange({ seconds, us });
}

function inRange(moment: Moment): Moment {
  const year = new Date(moment.seconds * 1000).getUTCFullYear();
  if (year >= 1 && year <= 9999) return moment;
  throw new ValueError(
    Number.isNaN(year) ? 'year is out of range' : `year must be in 1..9999, not ${year}`,
  );
}

function halfEven(x: number): number {
  const floor = Math.floor(x);
  const rest = x - floor;
  return rest > 0.5 || (rest === 0.5 && floor % 2 !== 0) ? floor + 1 : floor;
}
