import { ValueError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { Condition } from './condition.ts';
import { describeLock } from './describe-lock.ts';
import { BrokenBarrierError } from './exceptions.ts';
import { pick } from './pick.ts';

type BarrierState = 'filling' | 'draining' | 'resetting' | 'broken';

/** asyncio.Barrier (Lib/asyncio/locks.py): holds tasks until so many have arrived. */
export class Barrier {
  readonly #condition = new Condition();
  readonly #parties: number;
  #state: BarrierState = 'filling';
  #count = 0;

  constructor(parties: number | { parties: number }) {
    this.#parties = Number(pick<number>(parties, 'parties'));
    if (this.#parties < 1) throw new ValueError('parties must be >= 1');
  }

  get parties(): number {
    return this.#parties;
  }

  get nWaiting(): number {
    return this.#state === 'filling' ? this.#count : 0;
  }

  get broken(): boolean {
    return this.#state === 'broken';
  }

  /** Waits for the others; the number of this task among them, from 0. */
  async wait(): Promise<number> {
    return this.#locked(async () => {
      await this.#block();
      try {
        const index = this.#count;
        this.#count += 1;
        if (index + 1 === this.#parties) this.#release();
        else await this.#untilReleased();
        return index;
      } finally {
        this.#count -= 1;
        this.#exit();
      }
    });
  }

  /** Back to the beginning; tasks that wait get BrokenBarrierError. */
  async reset(): Promise<null> {
    return this.#locked(async () => {
      this.#state = this.#count > 0 ? 'resetting' : 'filling';
      this.#condition.notifyAll();
      return null;
    });
  }

  /** Breaks the barrier for good. */
  async abort(): Promise<null> {
    return this.#locked(async () => {
      this.#state = 'broken';
      this.#condition.notifyAll();
      return null;
    });
  }

  async __aenter__(): Promise<number> {
    return this.wait();
  }

  async __aexit__(): Promise<null> {
    return null;
  }

  __repr__(): string {
    const waiters = this.broken ? '' : `, waiters:${this.nWaiting}/${this.#parties}`;
    return describeLock(this, `${this.#state}${waiters}`, 0);
  }

  /** `async with self._cond`. */
  async #locked<T>(body: () => Promise<T>): Promise<T> {
    await this.#condition.acquire();
    try {
      return await body();
    } finally {
      this.#condition.release();
    }
  }

  async #block(): Promise<void> {
    await this.#condition.waitFor(() => this.#state !== 'draining' && this.#state !== 'resetting');
    if (this.#state === 'broken') throw new BrokenBarrierError('Barrier aborted');
  }

  #release(): void {
    this.#state = 'draining';
    this.#condition.notifyAll();
  }

  async #untilReleased(): Promise<void> {
    await this.#condition.waitFor(() => this.#state !== 'filling');
    if (this.#state === 'broken' || this.#state === 'resetting') {
      throw new BrokenBarrierError('Abort or reset of barrier');
    }
  }

  #exit(): void {
    if (this.#count > 0) return;
    if (this.#state === 'resetting' || this.#state === 'draining') this.#state = 'filling';
    this.#condition.notifyAll();
  }
}

registerType(Barrier, 'Barrier', { module: 'asyncio.locks' });
