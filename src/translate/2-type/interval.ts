/** Bounds of integers, inclusive. */
export interface Interval {
  readonly lo: number;
  readonly hi: number;
}

/** Beyond this an int may not be a safe JavaScript number any more: the interval then counts as unbounded. */
const SAFE = Number.MAX_SAFE_INTEGER;
/** What counting by small steps can reach at the very most: more than 2**32 steps fit in no run's budget. */
const COUNTED = 2 ** 52;
const STEP = 2 ** 20;

const thresholds = [0, 1, 2 ** 8, 2 ** 16, 2 ** 31, COUNTED, Infinity];

function clamp(lo: number, hi: number): Interval {
  return {
    lo: Number.isNaN(lo) || lo < -SAFE ? -Infinity : lo,
    hi: Number.isNaN(hi) || hi > SAFE ? Infinity : hi,
  };
}

export function hull(a: Interval, b: Interval): Interval {
  return { lo: Math.min(a.lo, b.lo), hi: Math.max(a.hi, b.hi) };
}

/** The hull of both, moved out to the next threshold where it grew, so that repeated joins end. */
export function widen(old: Interval, next: Interval): Interval {
  const lo =
    next.lo < old.lo ? -(thresholds.find((bound) => -bound <= next.lo) ?? Infinity) : old.lo;
  const hi = next.hi > old.hi ? (thresholds.find((bound) => bound >= next.hi) ?? Infinity) : old.hi;
  return { lo: lo === 0 ? 0 : lo, hi };
}

const isStep = (x: Interval): boolean => x.lo >= -STEP && x.hi <= STEP;
const isCounted = (x: Interval): boolean => x.lo >= -COUNTED && x.hi <= COUNTED;

/** The sum; adding a small step to a counted value stays counted, since each addition takes a step of the run. */
export function add(a: Interval, b: Interval): Interval {
  const sum = clamp(a.lo + b.lo, a.hi + b.hi);
  if ((isStep(a) && isCounted(b)) || (isStep(b) && isCounted(a))) {
    return { lo: Math.max(sum.lo, -COUNTED), hi: Math.min(sum.hi, COUNTED) };
  }
  return sum;
}

export function negate(a: Interval): Interval {
  return { lo: -a.hi + 0, hi: -a.lo + 0 };
}

function corners(a: Interval, b: Interval, f: (x: number, y: number) => number): Interval {
  const values = [f(a.lo, b.lo), f(a.lo, b.hi), f(a.hi, b.lo), f(a.hi, b.hi)];
  if (values.some(Number.isNaN)) return { lo: -Infinity, hi: Infinity };
  return clamp(Math.min(...values), Math.max(...values));
}

export function multiply(a: Interval, b: Interval): Interval {
  return corners(a, b, (x, y) => (x === 0 || y === 0 ? 0 : x * y));
}

export function floorDivide(a: Interval, b: Interval): Interval {
  if (b.lo > 0 || b.hi < 0)
    return corners(a, b, (x, y) =>
      Number.isFinite(y) ? Math.floor(x / y) : Math.sign(x * y) < 0 ? -1 : 0,
    );
  const most = Math.max(Math.abs(a.lo), Math.abs(a.hi));
  return clamp(-most, most);
}

export function modulo(a: Interval, b: Interval): Interval {
  if (b.lo > 0) {
    if (a.lo >= 0) return { lo: 0, hi: Math.min(a.hi, b.hi - 1) };
    return { lo: 0, hi: b.hi - 1 };
  }
  if (b.hi < 0) return { lo: b.lo + 1, hi: 0 };
  return clamp(Math.min(0, b.lo), Math.max(0, b.hi));
}

export function power(a: Interval, b: Interval): Interval {
  if (b.lo < 0 || !Number.isFinite(b.hi)) return { lo: -Infinity, hi: Infinity };
  const most = Math.max(Math.abs(a.lo), Math.abs(a.hi)) ** b.hi;
  return clamp(a.lo >= 0 ? 0 : -most, Math.max(most, 1));
}

/** `& | ^`: both operands non-negative and below 2**31 stay so. */
export function bitwise(a: Interval, b: Interval): Interval {
  if (a.lo >= 0 && b.lo >= 0) {
    const most = Math.max(a.hi, b.hi, 1);
    return clamp(0, 2 ** Math.ceil(Math.log2(most + 1)) - 1);
  }
  const most = Math.max(Math.abs(a.lo), Math.abs(a.hi), Math.abs(b.lo), Math.abs(b.hi), 1);
  const bound = 2 ** Math.ceil(Math.log2(most + 1));
  return clamp(-bound, bound);
}
