import { BaseException } from '../exceptions/base-exception.ts';
import { caught } from '../statements/caught.ts';
import { repr } from '../format/repr.ts';
import { host } from '../host.ts';
import type { EventLoop } from './event-loop.ts';
import { isFatal } from './fatal.ts';
import { traceback } from './traceback.ts';

/** What an exception handler is told: a dict with `message` and perhaps `exception`, `task`, `future`, `handle`. */
export type ExceptionContext = Map<string, unknown>;

/** Follows BaseEventLoop.call_exception_handler. */
export function handleException(loop: EventLoop, context: ExceptionContext): void {
  const handler = loop._exceptionHandler;
  if (!handler) {
    logException(context);
    return;
  }
  try {
    handler(loop, context);
  } catch (thrown) {
    const error = caught(thrown);
    if (isFatal(error)) throw error;
    logException(
      new Map<string, unknown>([
        ['message', 'Unhandled error in exception handler'],
        ['exception', error],
        ['context', context],
      ]),
    );
  }
}

/** Follows BaseEventLoop.default_exception_handler: what the logging module would write to stderr. */
export function logException(context: ExceptionContext): void {
  const lines = [String(context.get('message') || 'Unhandled exception in event loop')];
  for (const key of [...context.keys()].sort()) {
    if (key !== 'message' && key !== 'exception') lines.push(`${key}: ${repr(context.get(key))}`);
  }
  const error = context.get('exception');
  const trace = error instanceof BaseException ? traceback(error) : '';
  host().write('stderr', `${lines.join('\n')}\n${trace}`);
}
