import { join, sameType } from './join.ts';
import { nothing, type Type } from './type.ts';

/** Tells whether a pass of the inference still changed something. */
export interface Progress {
  changed: boolean;
  /** Passes done: ranges are widened after a few. */
  pass: number;
}

/**
 * A place that values flow into: a variable, an attribute, the elements of a list. Slots of containers that meet are
 * united (union-find), so that all aliases of a list agree on what is in it.
 */
export class Slot {
  #type: Type = nothing;
  #parent: Slot | null = null;
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
    return this.root().#type;
  }

  add(type: Type): void {
    const slot = this.root();
    const joined = join(slot.#type, type, this.#progress.pass > 3);
    const now = slot.root();
    if (sameType(now.#type, joined)) return;
    now.#type = joined;
    this.#progress.changed = true;
  }

  unite(other: Slot): void {
    const a = this.root();
    const b = other.root();
    if (a === b) return;
    this.#progress.changed = true;
    b.#parent = a;
    a.add(b.#type);
  }
}
