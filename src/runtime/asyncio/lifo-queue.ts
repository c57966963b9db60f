import { registerType } from '../objects/class-info.ts';
import { Queue } from './queue.ts';

/** asyncio.LifoQueue: the item that was put in last first. */
export class LifoQueue<T> extends Queue<T> {
  override _get(): T {
    return this._queue.pop() as T;
  }
}

registerType(LifoQueue, 'LifoQueue', { module: 'asyncio.queues' });
