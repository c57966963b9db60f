import { signed64 } from './hash-number.ts';
import type { Int } from './int.ts';
import { SetTable } from './set-table.ts';

/** A Python frozenset. */
export class FrozenSet<T = unknown> extends SetTable<T> {
  #hash: Int | undefined;

  /** frozenset_hash of Objects/setobject.c. */
  __hash__(): Int {
    this.#hash ??= this.#compute();
    return this.#hash;
  }

  #compute(): Int {
    let h = 0n;
    for (let slot = this.nextSlot(0); slot >= 0; slot = this.nextSlot(slot + 1)) {
      h ^= shuffled(BigInt(this.hashAt(slot)));
    }
    h ^= wrapped((BigInt(this.size) + 1n) * 1927868237n);
    h ^= (h >> 11n) ^ (h >> 25n);
    h = wrapped(h * 69069n + 907133923n);
    return h === 0xffffffffffffffffn ? 590923713 : signed64(h);
  }
}

const wrapped = (bits: bigint): bigint => BigInt.asUintN(64, bits);

function shuffled(hash: bigint): bigint {
  const h = wrapped(hash);
  return wrapped((h ^ 89869747n ^ wrapped(h << 16n)) * 3644798167n);
}
