import { ValueError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { Semaphore } from './semaphore.ts';

/** asyncio.BoundedSemaphore: a semaphore that refuses to be released more often than acquired. */
export class BoundedSemaphore extends Semaphore {
  readonly #bound: number;

  constructor(value: number | { value: number } = 1) {
    super(value);
    this.#bound = this._value;
  }

  override release(): void {
    if (this._value >= this.#bound) {
      throw new ValueError('BoundedSemaphore released too many times');
    }
    super.release();
  }
}

registerType(BoundedSemaphore, 'BoundedSemaphore', { module: 'asyncio.locks' });
