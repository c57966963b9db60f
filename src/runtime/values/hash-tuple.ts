import { normalise } from './int.ts';
import type { Int } from './int.ts';

const prime1 = 11400714785074694791n;
const prime2 = 14029467366897019727n;
const prime5 = 2870177450012600261n;

/** Hash of a tuple from the hashes of its items: xxHash as in CPython's Objects/tupleobject.c. */
export function hashTuple(hashes: readonly Int[]): Int {
  let sum = prime5;
  for (const lane of hashes) {
    sum = BigInt.asUintN(64, sum + BigInt(lane) * prime2);
    sum = ((sum << 31n) & 0xffffffffffffffffn) | (sum >> 33n);
    sum = BigInt.asUintN(64, sum * prime1);
  }
  sum = BigInt.asIntN(64, sum + (BigInt(hashes.length) ^ (prime5 ^ 3527539n)));
  return sum === -1n ? 1546275796 : normalise(sum);
}
