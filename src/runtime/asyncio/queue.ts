import { ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { address } from '../objects/id.ts';
import { Event } from './event.ts';
import { QueueEmpty, QueueFull, QueueShutDown } from './exceptions.ts';
import type { Future } from './future.ts';
import { hold, type Holding } from './held.ts';
import { LoopBound, removeWaiter } from './loop-bound.ts';
import { pick } from './pick.ts';

/** asyncio.Queue (Lib/asyncio/queues.py). Subclasses may replace `_init`, `_get` and `_put`. */
export class Queue<T> extends LoopBound {
  _queue: T[] = [];
  readonly #maxsize: number;
  readonly #getters: Future<null>[] = [];
  readonly #putters: Future<null>[] = [];
  readonly #finished = new Event();
  #unfinished = 0;
  #isShutdown = false;

  constructor(maxsize: number | { maxsize?: number } = 0) {
    super();
    this.#maxsize = Number(pick<number>(maxsize, 'maxsize') ?? 0);
    this.#finished.set();
    this._init(this.#maxsize);
  }

  _init(_maxsize: number): void {
    this._queue = [];
  }

  _get(): T {
    return this._queue.shift() as T;
  }

  _put(item: T): void {
    this._queue.push(item);
  }

  get maxsize(): number {
    return this.#maxsize;
  }

  qsize(): number {
    return this._queue.length;
  }

  empty(): boolean {
    return this._queue.length === 0;
  }

  full(): boolean {
    return this.#maxsize > 0 && this.qsize() >= this.#maxsize;
  }

  /** Puts an item in, waiting for a free place. QueueShutDown after shutdown(). */
  async put(item: T | { item: T }): Promise<null> {
    while (this.full()) {
      if (this.#isShutdown) throw new QueueShutDown();
      await this.#wait('Queue.put', this.#putters, () => !this.full());
    }
    this.putNowait(item);
    return null;
  }

  /** Puts an item in, or QueueFull. */
  putNowait(item: T | { item: T }): void {
    if (this.#isShutdown) throw new QueueShutDown();
    if (this.full()) throw new QueueFull();
    this._put(pick<T>(item as T, 'item') as T);
    this.#unfinished += 1;
    this.#finished.clear();
    wakeNext(this.#getters);
  }

  /** Takes an item out, waiting for one. QueueShutDown when shut down and empty. */
  async get(): Promise<Holding<T>> {
    while (this.empty()) {
      if (this.#isShutdown) throw new QueueShutDown();
      await this.#wait('Queue.get', this.#getters, () => !this.empty());
    }
    return hold(this.getNowait());
  }

  /** Takes an item out, or QueueEmpty. */
  getNowait(): T {
    if (this.empty()) throw this.#isShutdown ? new QueueShutDown() : new QueueEmpty();
    const item = this._get();
    wakeNext(this.#putters);
    return item;
  }

  /** One item that was taken out is dealt with. */
  taskDone(): void {
    if (this.#unfinished <= 0) throw new ValueError('task_done() called too many times');
    this.#unfinished -= 1;
    if (this.#unfinished === 0) this.#finished.set();
  }

  /** Waits until every item that was put in is dealt with. */
  async join(): Promise<null> {
    if (this.#unfinished > 0) await this.#finished.wait();
    return null;
  }

  /** Lets nothing in any more; `immediate` also throws away what is in. */
  shutdown(immediate: boolean | { immediate: boolean } = false): void {
    this.#isShutdown = true;
    if (pick<boolean>(immediate, 'immediate')) {
      while (!this.empty()) {
        this._get();
        if (this.#unfinished > 0) this.#unfinished -= 1;
      }
      if (this.#unfinished === 0) this.#finished.set();
    }
    wakeAll(this.#getters);
    wakeAll(this.#putters);
  }

  __repr__(): string {
    return `<${typeName(this)} at ${address(this)} ${this.#format()}>`;
  }

  __str__(): string {
    return `<${typeName(this)} ${this.#format()}>`;
  }

  /** The waiting of put and get; `ready` says whether one that was woken, and cancelled, must wake the next. */
  async #wait(purpose: string, waiters: Future<null>[], ready: () => boolean): Promise<void> {
    const waiter = this._newWaiter<null>(purpose);
    waiters.push(waiter);
    try {
      await waiter;
    } catch (error) {
      waiter.cancel();
      removeWaiter(waiters, waiter);
      if (ready() && !waiter.cancelled()) wakeNext(waiters);
      throw error;
    }
  }

  #format(): string {
    const parts = [`maxsize=${this.#maxsize}`];
    if (this._queue.length > 0) parts.push(`_queue=${repr(this._queue)}`);
    if (this.#getters.length > 0) parts.push(`_getters[${this.#getters.length}]`);
    if (this.#putters.length > 0) parts.push(`_putters[${this.#putters.length}]`);
    if (this.#unfinished > 0) parts.push(`tasks=${this.#unfinished}`);
    if (this.#isShutdown) parts.push('shutdown');
    return parts.join(' ');
  }
}

/** Queue._wakeup_next: wakes the first waiter that is not done, and forgets those before it. */
function wakeNext(waiters: Future<null>[]): void {
  for (;;) {
    const waiter = waiters.shift();
    if (!waiter) return;
    if (waiter.done()) continue;
    waiter.setResult(null);
    return;
  }
}

function wakeAll(waiters: Future<null>[]): void {
  for (const waiter of waiters.splice(0)) if (!waiter.done()) waiter.setResult(null);
}

registerType(Queue, 'Queue', { module: 'asyncio.queues' });
