import { host } from '../host.ts';
import { hashBytes } from './hash-str.ts';
import type { Int } from './int.ts';

/** Python bytes. Iterating gives ints. */
export class Bytes implements Iterable<number> {
  /** The bytes themselves; only a ByteArray ever replaces or changes them. */
  data: Uint8Array;

  constructor(data: Uint8Array | readonly number[] = []) {
    this.data = data instanceof Uint8Array ? data : Uint8Array.from(data);
  }

  get length(): number {
    return this.data.length;
  }

  [Symbol.iterator](): IterableIterator<number> {
    return this.data[Symbol.iterator]();
  }

  /** The same kind of object around other bytes. */
  like(data: Uint8Array): Bytes {
    return new Bytes(data);
  }

  concat(other: Bytes): Bytes {
    const all = new Uint8Array(this.length + other.length);
    all.set(this.data);
    all.set(other.data, this.length);
    return this.like(all);
  }

  repeat(times: number): Bytes {
    const all = new Uint8Array(this.length * times);
    for (let i = 0; i < times; i++) all.set(this.data, i * this.length);
    return this.like(all);
  }

  equals(other: Bytes): boolean {
    return this.compare(other) === 0;
  }

  /** Negative, zero or positive, as the bytes sort. */
  compare(other: Bytes): number {
    const shared = Math.min(this.length, other.length);
    for (let i = 0; i < shared; i++) {
      const difference = (this.data[i] ?? 0) - (other.data[i] ?? 0);
      if (difference !== 0) return difference;
    }
    return this.length - other.length;
  }

  __hash__(): Int {
    return hashBytes(this.data, host().weather.hashSeed);
  }
}

/** Python bytearray: bytes that can change. */
export class ByteArray extends Bytes {
  /** The memory that `data` is the beginning of, when there is room behind it. */
  #room = new Uint8Array();

  override like(data: Uint8Array): ByteArray {
    return new ByteArray(data);
  }

  /** Replaces `count` bytes from `at` on. */
  splice(at: number, count: number, bytes: ArrayLike<number>): void {
    const { length } = this.data;
    const size = length - count + bytes.length;
    // What is put in may be these very bytes.
    const added = Uint8Array.from(bytes);
    if (this.data.buffer !== this.#room.buffer || this.#room.length < size) {
      this.#room = new Uint8Array(Math.max(size + (size >> 1), 16));
      this.#room.set(this.data);
    }
    this.#room.copyWithin(at + added.length, at + count, length);
    this.#room.set(added, at);
    this.data = this.#room.subarray(0, size);
  }
}

Object.defineProperty(ByteArray.prototype, '__hash__', { value: null });

/** Bytes of a string of characters below 0x100. */
export function bytesOf(latin1: string): Bytes {
  return new Bytes(Uint8Array.from(latin1, (c) => c.charCodeAt(0)));
}
