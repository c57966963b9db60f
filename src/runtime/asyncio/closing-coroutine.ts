import { closeGenerator } from './close-generator.ts';
import { Coroutine } from './coroutine.ts';
import type { Thenable } from './held.ts';

/** The coroutine of agen.aclose(). An error that arrives before its first step goes into the generator all the same. */
export class ClosingCoroutine extends Coroutine<null> {
  readonly #generator: AsyncGenerator<unknown, unknown, unknown>;

  constructor(generator: AsyncGenerator<unknown, unknown, unknown>) {
    super(() => closeGenerator(generator), 'aclose');
    this.#generator = generator;
  }

  override _throwEarly(error: unknown): Thenable<null> {
    this._state = 'running';
    return closeGenerator(this.#generator, error);
  }
}
