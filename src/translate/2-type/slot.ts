import { join, sameType } from './join.ts';
import { nothing, type Type } from './type.ts';

/** Tells whether a pass of the inference still changed something. */
export interface Progress {
  changed: boolean;
  /** Passes done: ranges are widened after a few. */
  pass: number;
  /** Counts the changes of slots. */
  time: number;
  /** The slots that the function being walked has read; some stand there more than once. */
  reads: Slot[] | null;
}

/**
 * A place that values flow into: a variable, an attribute, the elements of a list. Slots of containers that meet are
 * united (union-find), so that all aliases of a list agree on what is in it.
 */
export class Slot {
  #type: Type = nothing;
  #parent: Slot | null = null;
  #changed = 0;
  #readIn: readonly Slot[] | null = null;
  readonly #progress: Progress;

  constructor(progress: Progress, type: Type = nothing) {
    this.#progress = progress;
    this.#type = type;
  }

  root(): Slot {
    let slot: Slot = this;
    while (slot.#parent) slot = slot.#parent;
    return slot;
  }

  get type(): Type {
    const slot = this.root();
    const { reads } = this.#progress;
    if (reads && slot.#readIn !== reads) {
      slot.#readIn = reads;
      reads.push(slot);
    }
    return slot.#type;
  }

  /** When it last changed. */
  get changed(): number {
    return this.root().#changed;
  }

  add(type: Type): void {
    const slot = this.root();
    const joined = join(slot.#type, type, this.#progress.pass > 3);
    const now = slot.root();
    if (sameType(now.#type, joined)) return;
    now.#type = joined;
    now.#touch();
  }

  unite(other: Slot): void {
    const a = this.root();
    const b = other.root();
    if (a === b) return;
    b.#parent = a;
    a.add(b.#type);
    a.#touch();
  }

  #touch(): void {
    this.#progress.changed = true;
    this.#progress.time += 1;
    this.#changed = this.#progress.time;
  }
}
