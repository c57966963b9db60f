import { ValueError } from '../../exceptions/builtin.ts';
import { host } from '../../host.ts';
import { asIndex } from '../../values/as-index.ts';
import { box, Float } from '../../values/float.ts';
import { bitLength, normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { Bytes } from '../../values/bytes.ts';
import { asTuple } from '../../values/tuple.ts';
import type { Tuple } from '../../values/tuple.ts';
import { MersenneTwister } from './mersenne-twister.ts';
import { seedKey } from './seed-key.ts';

let unseeded = 0;

/** Where the numbers come from: the generator, its seed and its state. */
export class Generator {
  readonly #twister = new MersenneTwister();
  #seeded = false;
  /** The second of a pair that gauss() made. */
  spare: number | null = null;

  constructor(seed: unknown = null) {
    if (seed !== null) this.seed(seed);
  }

  /** Starts again. None: the weather decides, and the host hears of it. Raises TypeError. */
  seed(seed: unknown = null): null {
    this.spare = null;
    if (seed === null) this.#seeded = false;
    else {
      this.#twister.seed(seedKey(seed));
      this.#seeded = true;
    }
    return null;
  }

  get #source(): MersenneTwister {
    if (!this.#seeded) {
      host().consulted('random');
      this.#twister.seed(seedKey(host().weather.randomSeed + unseeded));
      unseeded += 1;
      this.#seeded = true;
    }
    return this.#twister;
  }

  /** A raw float in [0, 1). */
  float(): number {
    return this.#source.random();
  }

  /** random.random(). */
  random(): number {
    return box(this.#source.random());
  }

  getrandbits(count: unknown): Int {
    const bits = asIndex(count);
    if (bits < 0) throw new ValueError('Cannot convert negative int');
    return normalise(this.#source.bits(Number(bits)));
  }

  randbytes(count: unknown): Bytes {
    const size = Number(asIndex(count));
    let left = this.#source.bits(size * 8);
    const bytes = new Uint8Array(size);
    for (let i = 0; i < size; i++, left >>= 8n) bytes[i] = Number(left & 0xffn);
    return new Bytes(bytes);
  }

  /** A random integer in [0, n): Random._randbelow_with_getrandbits. */
  below(n: Int): Int {
    const bits = bitLength(n);
    const source = this.#source;
    if (typeof n === 'number' && bits <= 32) {
      let small = source.next() >>> (32 - bits);
      while (small >= n) small = source.next() >>> (32 - bits);
      return small;
    }
    let big = source.bits(bits);
    while (big >= n) big = source.bits(bits);
    return normalise(big);
  }

  /** (3, words and position, spare): what setstate takes. */
  getstate(): Tuple {
    const spare = this.spare === null ? null : box(this.spare);
    return asTuple<unknown>([3, asTuple([...this.#source.save()]), spare]);
  }

  setstate(state: readonly unknown[]): null {
    const [version, words, spare] = state;
    if (version !== 3 || !Array.isArray(words)) {
      throw new ValueError(
        `state with version ${String(version)} passed to Random.setstate() of version 3`,
      );
    }
    this.#twister.restore(words as number[]);
    this.#seeded = true;
    this.spare = spare instanceof Float || typeof spare === 'number' ? Number(spare) : null;
    return null;
  }
}
