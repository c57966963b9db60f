/** Bytes with room behind them, so that adding to them is cheap. */
export class GrowingBytes {
  #store: Uint8Array;
  #length: number;

  constructor(bytes: Uint8Array) {
    this.#store = bytes;
    this.#length = bytes.length;
  }

  /** The bytes themselves, until the next change of their number. */
  get bytes(): Uint8Array {
    return this.#store.subarray(0, this.#length);
  }

  get length(): number {
    return this.#length;
  }

  /** Replaces `count` bytes from `at` on. */
  splice(at: number, count: number, bytes: ArrayLike<number>): void {
    const length = this.#length - count + bytes.length;
    // What is put in may be the store itself.
    const added = Uint8Array.from(bytes);
    if (length > this.#store.length) {
      const store = new Uint8Array(Math.max(length + (length >> 1), 16));
      store.set(this.bytes.subarray(0, at));
      store.set(this.bytes.subarray(at + count), at + added.length);
      this.#store = store;
    } else this.#store.copyWithin(at + added.length, at + count, this.#length);
    this.#store.set(added, at);
    this.#length = length;
  }
}
