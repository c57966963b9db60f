import { id } from '../objects/id.ts';

/** Where an object stands in memory, as reprs say it: `0x7f3a5c0d1000`. */
export function addressOf(x: object): string {
  return `0x${BigInt(id(x)).toString(16)}`;
}
