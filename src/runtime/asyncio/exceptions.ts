import { BaseException, Exception } from '../exceptions/base-exception.ts';
import { RuntimeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';

/** The future or task was cancelled. Not an Exception, so `except Exception` lets it pass. */
export class CancelledError extends BaseException {}

/** The operation is not allowed in this state of a future. */
export class InvalidStateError extends Exception {}

/** The barrier was aborted, or reset while tasks waited at it. */
export class BrokenBarrierError extends RuntimeError {}

/** Queue.get_nowait() on an empty queue. */
export class QueueEmpty extends Exception {}

/** Queue.put_nowait() on a full queue. */
export class QueueFull extends Exception {}

/** Putting into, or getting from, a queue that was shut down. */
export class QueueShutDown extends Exception {}

for (const [name, type] of Object.entries({
  CancelledError,
  InvalidStateError,
  BrokenBarrierError,
})) {
  registerType(type, name, { module: 'asyncio.exceptions' });
}
for (const [name, type] of Object.entries({ QueueEmpty, QueueFull, QueueShutDown })) {
  registerType(type, name, { module: 'asyncio.queues' });
}
