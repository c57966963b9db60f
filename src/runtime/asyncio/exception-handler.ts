import { BaseException } from '../exceptions/base-exception.ts';
import { formatException } from '../exceptions/format-exception.ts';
import { repr } from '../format/repr.ts';
import { host } from '../host.ts';
import type { EventLoop } from './event-loop.ts';
import { isFatal } from './fatal.ts';
import { pythonError } from './python-error.ts';

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
    const error = pythonError(thrown);
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
  const trace = error instanceof BaseException ? formatException(error, noFrames, inNoHandler) : '';
  host().write('stderr', `${lines.join('\n')}\n${trace}`);
}

/** The log has no stack to show; what a task handled last says nothing about another task's error. */
const noFrames = (): string => '';
const inNoHandler = (): boolean => false;
