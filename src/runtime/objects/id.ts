import { host } from '../host.ts';

const known = new WeakMap<object, number>();
const knownValues = new Map<unknown, number>();
let count = 0;

/** Python objects take 48 bytes here, so addresses look like addresses. */
const step = 48;

/** id(x): an address that stays with the object; equal primitive values are one object. */
export function id(x: unknown): number {
  host().consulted('ids');
  const isObject = (typeof x === 'object' && x !== null) || typeof x === 'function';
  const seen = isObject ? known.get(x) : knownValues.get(x);
  if (seen !== undefined) return seen;
  const address = host().weather.firstId + step * count;
  count += 1;
  if (isObject) known.set(x, address);
  else knownValues.set(x, address);
  return address;
}

/** The address as reprs show it: `0x7f3a5c0d1000`. */
export function address(x: unknown): string {
  return `0x${id(x).toString(16).padStart(12, '0')}`;
}
