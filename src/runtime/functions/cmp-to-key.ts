import { call } from '../calls/call.ts';
import { eq } from '../compare/eq.ts';
import { gt } from '../compare/gt.ts';
import { lt } from '../compare/lt.ts';

/** A key that compares by the function it was made with. */
class ComparedKey {
  readonly obj: unknown;
  readonly #compare: unknown;

  constructor(obj: unknown, compare: unknown) {
    this.obj = obj;
    this.#compare = compare;
  }

  #against(other: unknown): unknown {
    return call(this.#compare, [this.obj, (other as ComparedKey).obj]);
  }

  __lt__(other: unknown): boolean {
    return lt(this.#against(other), 0);
  }

  __gt__(other: unknown): boolean {
    return gt(this.#against(other), 0);
  }

  __eq__(other: unknown): boolean {
    return eq(this.#against(other), 0);
  }
}

/** cmp_to_key(compare): a key function for `sorted` from a function that returns a negative, zero or positive number. */
export function cmpToKey<T>(compare: (a: T, b: T) => unknown): (x: T) => unknown {
  return (x) => new ComparedKey(x, compare);
}
