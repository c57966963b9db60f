import { RuntimeError } from '../exceptions/builtin.ts';
import { host } from '../host.ts';
import { hashItem } from './hash-item.ts';
import type { Int } from './int.ts';
import { sameKey } from './same-key.ts';

// CPython's set table, probe by probe, so that sets print in its order: Objects/setobject.c.

const linearProbes = 9;
const smallest = 8;

/** Marks a slot whose item was removed. */
const dummy: unique symbol = Symbol('removed');

/** The hash table behind set and frozenset. Iterates in table order. */
export class SetTable<T = unknown> implements Iterable<T> {
  /** Items by slot; `undefined` is a slot never used (Python has no undefined). */
  protected keys: unknown[] = newSlots(smallest);
  protected hashes: unknown[] = newSlots(smallest);
  protected mask = smallest - 1;
  /** Slots that are used or were. */
  protected fill = 0;
  protected used = 0;
  protected finger = 0;
  /** Some hash depends on the seed, so the order does. */
  protected chancy = false;

  get size(): number {
    return this.used;
  }

  /** Does it contain `x`? Raises TypeError if `x` is unhashable. */
  has(x: unknown): boolean {
    return this.find(x, hashItem(x)) >= 0;
  }

  *[Symbol.iterator](): Generator<T, undefined> {
    if (this.chancy && this.used > 1) host().consulted('hash');
    const size = this.used;
    for (let i = 0; i <= this.mask; i++) {
      const key = this.keys[i];
      if (key === undefined || key === dummy) continue;
      yield key as T;
      if (this.used !== size) throw new RuntimeError('Set changed size during iteration');
    }
    return undefined;
  }

  /** Slot of the first item at or after slot `from`, or -1: for iterators that watch for changes. */
  nextSlot(from: number): number {
    for (let i = from; i <= this.mask; i++) {
      const key = this.keys[i];
      if (key !== undefined && key !== dummy) return i;
    }
    return -1;
  }

  /** The item in a slot that `nextSlot` found. */
  itemAt(slot: number): T {
    return this.keys[slot] as T;
  }

  hashAt(slot: number): Int {
    return this.hashes[slot] as Int;
  }

  /** set_lookkey: the slot of `x`, or -1. */
  find(x: unknown, h: Int): number {
    const { keys, hashes, mask } = this;
    let [perturb, high] = halves(h);
    let i = perturb & mask;
    for (;;) {
      const last = i + linearProbes <= mask ? i + linearProbes : i;
      for (let at = i; at <= last; at++) {
        const key = keys[at];
        if (key === undefined) return -1;
        if (hashes[at] === h && key !== dummy && sameKey(key, x)) return at;
      }
      perturb = (perturb >>> 5) | (high << 27);
      high >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturb) & mask;
    }
  }

  /** set_add_entry. */
  insert(x: T, h: Int): void {
    const { keys, hashes, mask } = this;
    let [perturb, high] = halves(h);
    let i = perturb & mask;
    let free = -1;
    for (;;) {
      const last = i + linearProbes <= mask ? i + linearProbes : i;
      for (let at = i; at <= last; at++) {
        const key = keys[at];
        if (key === undefined) return free < 0 ? this.occupy(at, x, h) : this.reuse(free, x, h);
        if (key === dummy) free = at;
        else if (hashes[at] === h && sameKey(key, x)) return;
      }
      perturb = (perturb >>> 5) | (high << 27);
      high >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturb) & mask;
    }
  }

  /** Puts an item where one was removed. */
  private reuse(slot: number, x: T, h: Int): void {
    this.keys[slot] = x;
    this.hashes[slot] = h;
    this.used++;
    if (typeof x !== 'number' && typeof x !== 'boolean') this.chancy = true;
  }

  private occupy(slot: number, x: T, h: Int): void {
    this.reuse(slot, x, h);
    this.fill++;
    if (this.fill * 5 >= this.mask * 3) this.resize(this.grown());
  }

  private grown(): number {
    return this.used > 50000 ? this.used * 2 : this.used * 4;
  }

  /** set_insert_clean: for an item known to be absent, in a table without removed ones. */
  private insertClean(x: unknown, h: Int): void {
    const { keys, mask } = this;
    let [perturb, high] = halves(h);
    let i = perturb & mask;
    for (;;) {
      const last = i + linearProbes <= mask ? i + linearProbes : i;
      for (let at = i; at <= last; at++) {
        if (keys[at] !== undefined) continue;
        keys[at] = x;
        this.hashes[at] = h;
        return;
      }
      perturb = (perturb >>> 5) | (high << 27);
      high >>>= 5;
      i = (Math.imul(i, 5) + 1 + perturb) & mask;
    }
  }

  /** set_table_resize. */
  resize(least: number): void {
    let size = smallest;
    while (size <= least) size *= 2;
    const { keys, hashes, mask } = this;
    if (size === smallest && mask === smallest - 1 && this.fill === this.used) return;
    this.keys = newSlots(size);
    this.hashes = newSlots(size);
    this.mask = size - 1;
    this.fill = this.used;
    for (let i = 0; i <= mask; i++) {
      const key = keys[i];
      if (key !== undefined && key !== dummy) this.insertClean(key, hashes[i] as Int);
    }
  }

  /** set_discard_entry: was it there? */
  discardEntry(x: unknown, h: Int): boolean {
    const slot = this.find(x, h);
    if (slot < 0) return false;
    this.keys[slot] = dummy;
    this.hashes[slot] = dummy;
    this.used--;
    return true;
  }

  /** Removed slots are resized away when they are more than a quarter: the end of set_difference_update. */
  shrink(): void {
    if (this.fill - this.used > this.mask / 4) this.resize(this.grown());
  }

  /** set_merge: adds all of another table. */
  merge(other: SetTable<T>): void {
    if (other === this || other.used === 0) return;
    if ((this.fill + other.used) * 5 >= this.mask * 3) this.resize((this.used + other.used) * 2);
    this.chancy ||= other.chancy;
    if (this.fill === 0) {
      this.copyInto(other);
      return;
    }
    for (let i = 0; i <= other.mask; i++) {
      const key = other.keys[i];
      if (key !== undefined && key !== dummy) this.insert(key as T, other.hashes[i] as Int);
    }
  }

  private copyInto(other: SetTable<T>): void {
    this.fill = this.used = other.used;
    if (this.mask === other.mask && other.fill === other.used) {
      this.keys = other.keys.slice();
      this.hashes = other.hashes.slice();
      return;
    }
    for (let i = 0; i <= other.mask; i++) {
      const key = other.keys[i];
      if (key !== undefined && key !== dummy) this.insertClean(key, other.hashes[i] as Int);
    }
  }

  /** Room for so many items of a dict: set_update_internal. */
  reserve(count: number): void {
    if ((this.fill + count) * 5 >= this.mask * 3) this.resize((this.used + count) * 2);
  }

  empty(): void {
    this.keys = newSlots(smallest);
    this.hashes = newSlots(smallest);
    this.mask = smallest - 1;
    this.fill = this.used = 0;
  }

  /** set_swap_bodies, one way. */
  become(other: SetTable<T>): void {
    this.keys = other.keys;
    this.hashes = other.hashes;
    this.mask = other.mask;
    this.fill = other.fill;
    this.used = other.used;
    this.chancy ||= other.chancy;
  }

  /** set_pop: removes and gives back the item at the finger. Returns undefined when empty. */
  takeAny(): T | undefined {
    if (this.used === 0) return undefined;
    if (this.chancy && this.used > 1) host().consulted('hash');
    let slot = this.finger & this.mask;
    while (this.keys[slot] === undefined || this.keys[slot] === dummy)
      slot = (slot + 1) & this.mask;
    const key = this.keys[slot] as T;
    this.keys[slot] = dummy;
    this.hashes[slot] = dummy;
    this.used--;
    this.finger = slot + 1;
    return key;
  }
}

function newSlots(size: number): unknown[] {
  const slots: unknown[] = [];
  for (let i = 0; i < size; i++) slots.push(undefined);
  return slots;
}

/** Low and high 32 bits of a hash as two's complement. */
function halves(h: Int): [number, number] {
  if (typeof h === 'number') return [h | 0, Math.floor(h / 0x100000000) | 0];
  return [Number(BigInt.asIntN(32, h)), Number(BigInt.asIntN(32, h >> 32n))];
}
