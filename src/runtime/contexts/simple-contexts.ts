import { call } from '../calls/call.ts';
import { getAttr } from '../attributes/get-attr.ts';
import { isSubclass } from '../classes/is-instance.ts';
import { registerType } from '../objects/class-info.ts';
import { asTuple } from '../values/tuple.ts';

class Suppress {
  readonly #types: readonly unknown[];

  constructor(types: readonly unknown[]) {
    this.#types = types;
  }

  __enter__(): null {
    return null;
  }

  __exit__(type: unknown): boolean {
    return type !== null && isSubclass(type, asTuple([...this.#types]));
  }
}

class Closing<T> {
  readonly thing: T;

  constructor(thing: T) {
    this.thing = thing;
  }

  __enter__(): T {
    return this.thing;
  }

  __exit__(): null {
    call(getAttr(this.thing, 'close'), []);
    return null;
  }
}

class NullContext<T> {
  readonly enterResult: T;

  constructor(enterResult: T) {
    this.enterResult = enterResult;
  }

  __enter__(): T {
    return this.enterResult;
  }

  __exit__(): null {
    return null;
  }

  async __aenter__(): Promise<T> {
    return this.enterResult;
  }

  async __aexit__(): Promise<null> {
    return null;
  }
}

/** suppress(...types): swallows exceptions of these types. */
export const suppress = registerType((...types: unknown[]) => new Suppress(types), 'suppress', {
  module: 'contextlib',
  instances: [Suppress],
});

/** closing(thing): calls `thing.close()` at the end. */
export const closing = registerType(<T>(thing: T) => new Closing(thing), 'closing', {
  module: 'contextlib',
  instances: [Closing],
});

/** nullcontext(value): does nothing. */
export const nullcontext = registerType(
  <T = null>(enterResult: T = null as T) => new NullContext(enterResult),
  'nullcontext',
  { module: 'contextlib', instances: [NullContext] },
);
