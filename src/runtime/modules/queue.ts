import { Exception } from '../exceptions/base-exception.ts';
import { RuntimeError, ValueError } from '../exceptions/builtin.ts';
import { named } from '../builtins/parameters.ts';
import { truthy } from '../compare/truthy.ts';
import { registerType } from '../objects/class-info.ts';
import { asSize } from '../values/as-index.ts';
import { heappop, heappush } from './heapq.ts';

/** Python's module queue for one thread: what would wait for another thread would wait for ever. */
export const __name__ = 'queue';

export class Empty extends Exception {}
export class Full extends Exception {}
export class ShutDown extends Exception {}
registerType(Empty, 'Empty', { module: '_queue', builtin: false });
registerType(Full, 'Full', { module: 'queue', builtin: false });
registerType(ShutDown, 'ShutDown', { module: 'queue', builtin: false });

/** queue.Queue: first in, first out. */
export class Queue {
  readonly maxsize: number;
  protected readonly items: unknown[] = [];
  #unfinished = 0;
  #isShutDown = false;

  constructor(...args: unknown[]) {
    const [maxsize = 0] = named('Queue', ['maxsize'], args);
    this.maxsize = asSize(maxsize);
  }

  protected add(item: unknown): void {
    this.items.push(item);
  }

  protected take(): unknown {
    return this.items.shift();
  }

  qsize(): number {
    return this.items.length;
  }

  empty(): boolean {
    return this.items.length === 0;
  }

  full(): boolean {
    return this.maxsize > 0 && this.items.length >= this.maxsize;
  }

  /** Raises Full; RuntimeError where it would wait for ever. */
  put(...args: unknown[]): null {
    const [item, block = true, timeout = null] = named('put', ['item', 'block', 'timeout'], args);
    if (this.#isShutDown) throw new ShutDown();
    if (this.full()) throw this.#stuck(block, timeout, new Full());
    this.add(item);
    this.#unfinished += 1;
    return null;
  }

  /** Raises Empty; RuntimeError where it would wait for ever. */
  get(...args: unknown[]): unknown {
    const [block = true, timeout = null] = named('get', ['block', 'timeout'], args);
    if (this.empty()) {
      if (this.#isShutDown) throw new ShutDown();
      throw this.#stuck(block, timeout, new Empty());
    }
    return this.take();
  }

  #stuck(block: unknown, timeout: unknown, error: Exception): Exception {
    const waits = truthy(block) && timeout === null;
    return waits ? new RuntimeError('a queue waits for another thread, and there is none') : error;
  }

  putNowait(item: unknown): null {
    return this.put(item, false);
  }

  getNowait(): unknown {
    return this.get(false);
  }

  taskDone(): null {
    if (this.#unfinished <= 0) throw new ValueError('task_done() called too many times');
    this.#unfinished -= 1;
    return null;
  }

  join(): null {
    if (this.#unfinished > 0)
      throw new RuntimeError('a queue waits for another thread, and there is none');
    return null;
  }

  shutdown(): null {
    this.#isShutDown = true;
    return null;
  }
}

/** Last in, first out. */
export class LifoQueue extends Queue {
  protected override take(): unknown {
    return this.items.pop();
  }
}

/** The least item first. */
export class PriorityQueue extends Queue {
  protected override add(item: unknown): void {
    heappush(this.items, item);
  }

  protected override take(): unknown {
    return heappop(this.items);
  }
}

/** Without a limit, and without counting what is done. */
export class SimpleQueue extends Queue {}

registerType(Queue, 'Queue', { module: 'queue', builtin: false });
registerType(LifoQueue, 'LifoQueue', { module: 'queue', builtin: false });
registerType(PriorityQueue, 'PriorityQueue', { module: 'queue', builtin: false });
registerType(SimpleQueue, 'SimpleQueue', { module: '_queue', builtin: false });
