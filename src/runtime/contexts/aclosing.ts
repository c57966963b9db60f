import { closeGenerator } from '../asyncio/close-generator.ts';
import { unhold } from '../asyncio/held.ts';
import { registerType } from '../objects/class-info.ts';

/** aclosing(thing): `await thing.aclose()` at the end. */
export class AsyncClosing<T> {
  readonly thing: T;

  constructor(thing: T) {
    this.thing = thing;
  }

  async __aenter__(): Promise<T> {
    return this.thing;
  }

  async __aexit__(): Promise<null> {
    return unhold(await closeAny(this.thing));
  }
}

function closeAny(thing: unknown): PromiseLike<null> {
  const own = (thing as { aclose?: () => PromiseLike<null> }).aclose;
  return own ? own.call(thing) : closeGenerator(thing as AsyncGenerator<unknown, unknown, unknown>);
}

export const aclosing = registerType(<T>(thing: T) => new AsyncClosing(thing), 'aclosing', {
  module: 'contextlib',
  instances: [AsyncClosing],
});
