import { host } from '../host.ts';
import { asSize } from '../values/as-index.ts';
import { asTuple } from '../values/tuple.ts';
import type { Tuple } from '../values/tuple.ts';
import { typeName } from '../objects/type-name.ts';

/** Python's module gc: nothing is collected here, and what CPython would collect is a matter of chance. */
export const __name__ = 'gc';
export const DEBUG_STATS = 1;
export const DEBUG_COLLECTABLE = 2;
export const DEBUG_UNCOLLECTABLE = 4;
export const DEBUG_SAVEALL = 32;
export const DEBUG_LEAK = 38;
export const garbage: unknown[] = [];
export const callbacks: unknown[] = [];

let enabled = true;
let debug = 0;
let thresholds: readonly unknown[] = [2000, 10, 0];

export const isenabled = (): boolean => enabled;

export function enable(): null {
  enabled = true;
  return null;
}

export function disable(): null {
  enabled = false;
  return null;
}

/** How many objects were unreachable. */
export function collect(_generation?: unknown): number {
  host().consulted('ids');
  return 0;
}

export const getThreshold = (): Tuple => asTuple([...thresholds]);

export function setThreshold(...values: unknown[]): null {
  thresholds = [...values, ...thresholds.slice(values.length)];
  return null;
}

export function getCount(): Tuple {
  host().consulted('ids');
  return asTuple([0, 0, 0]);
}

export const getDebug = (): number => debug;

export function setDebug(flags: unknown): null {
  debug = asSize(flags);
  return null;
}

export const freeze = (): null => null;
export const unfreeze = (): null => null;
export const getFreezeCount = (): number => 0;

const untracked = new Set(['int', 'float', 'str', 'bool', 'NoneType', 'bytes', 'complex']);

/** Can the object be part of a cycle? */
export const isTracked = (x: unknown): boolean => !untracked.has(typeName(x));
export const isFinalized = (_x: unknown): boolean => false;
