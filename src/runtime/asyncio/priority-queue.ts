import { lt } from '../compare/lt.ts';
import { truthy } from '../compare/truthy.ts';
import { registerType } from '../objects/class-info.ts';
import { heapPop, heapPush } from './heap.ts';
import { Queue } from './queue.ts';

const less = (a: unknown, b: unknown): boolean => truthy(lt(a, b));

/** asyncio.PriorityQueue: the smallest item first, by Python's `<`. */
export class PriorityQueue<T> extends Queue<T> {
  override _put(item: T): void {
    heapPush(this._queue, item, less);
  }

  override _get(): T {
    return heapPop(this._queue, less);
  }
}

registerType(PriorityQueue, 'PriorityQueue', { module: 'asyncio.queues' });
