const size = 624;

/** MT19937 (Matsumoto, Nishimura), as Modules/_randommodule.c seeds and reads it. */
export class MersenneTwister {
  #state = new Uint32Array(size);
  #at = size;

  /** The state and the position in it. */
  save(): readonly number[] {
    return [...this.#state, this.#at];
  }

  restore(saved: readonly number[]): void {
    this.#state = Uint32Array.from(saved.slice(0, size));
    this.#at = saved[size] ?? size;
  }

  /** init_by_array: seeds with 32-bit words, the lowest first. */
  seed(key: readonly number[]): void {
    this.#start(19650218);
    const mt = this.#state;
    let [i, j] = [1, 0];
    const step = (factor: number, add: number): void => {
      const last = mt[i - 1] ?? 0;
      mt[i] = ((mt[i] ?? 0) ^ Math.imul(last ^ (last >>> 30), factor)) + add;
      i += 1;
      if (i >= size) {
        mt[0] = mt[size - 1] ?? 0;
        i = 1;
      }
    };
    for (let k = Math.max(size, key.length); k > 0; k--) {
      step(1664525, (key[j] ?? 0) + j);
      j = (j + 1) % key.length;
    }
    for (let k = size - 1; k > 0; k--) step(1566083941, -i);
    mt[0] = 0x80000000;
  }

  #start(seed: number): void {
    const mt = this.#state;
    mt[0] = seed;
    for (let i = 1; i < size; i++) {
      const last = mt[i - 1] ?? 0;
      mt[i] = Math.imul(1812433253, last ^ (last >>> 30)) + i;
    }
    this.#at = size;
  }

  #refill(): void {
    const mt = this.#state;
    for (let i = 0; i < size; i++) {
      const y = ((mt[i] ?? 0) & 0x80000000) | ((mt[(i + 1) % size] ?? 0) & 0x7fffffff);
      mt[i] = (mt[(i + 397) % size] ?? 0) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
    }
    this.#at = 0;
  }

  /** The next 32 bits. */
  next(): number {
    if (this.#at >= size) this.#refill();
    let y = this.#state[this.#at++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A float in [0, 1) with 53 bits. */
  random(): number {
    const a = this.next() >>> 5;
    const b = this.next() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }

  /** A non-negative integer of `count` random bits. */
  bits(count: number): bigint {
    if (count <= 32) return count === 0 ? 0n : BigInt(this.next() >>> (32 - count));
    let value = 0n;
    for (let at = 0, left = count; left > 0; at += 32, left -= 32) {
      const word = left < 32 ? this.next() >>> (32 - left) : this.next();
      value |= BigInt(word) << BigInt(at);
    }
    return value;
  }
}
