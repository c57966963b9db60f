import { str } from '../format/str.ts';
import { BaseException } from './base-exception.ts';
import { SystemExit } from './builtin.ts';
import { asException } from './caught.ts';
import { exceptionName, formatException } from './format-exception.ts';
import type { Frames, Handling } from './format-exception.ts';
import { messageOf } from './message-of.ts';

/** How a program ended that let an exception through. */
export interface Uncaught {
  /** The type as tracebacks name it, `ValueError`. */
  readonly type: string;
  /** str(error). */
  readonly message: string;
  /** The exit status of SystemExit; null for any other exception. */
  readonly exit: number | null;
  /** What CPython would print to stderr; for SystemExit the message, if it has one. */
  readonly traceback: string;
}

/**
 * What became of an error that left the program; null when it is no Python exception (a bug of ours, or the host
 * ending the run). `frames` gives the stack of each exception as a traceback shows it.
 */
export function uncaught(
  error: unknown,
  frames: Frames = () => '',
  handling?: Handling,
): Uncaught | null {
  const exception = asException(error);
  if (!(exception instanceof BaseException)) return null;
  const type = exceptionName(exception);
  const message = messageOf(exception);
  if (exception instanceof SystemExit) return { type, message, ...exitOf(exception.code) };
  return { type, message, exit: null, traceback: formatException(exception, frames, handling) };
}

/** CPython's handle_system_exit: None is 0, an int is itself, anything else is printed and is 1. */
function exitOf(code: unknown): { exit: number; traceback: string } {
  if (code === null || code === undefined) return { exit: 0, traceback: '' };
  if (typeof code === 'boolean') return { exit: Number(code), traceback: '' };
  if (typeof code === 'bigint') return { exit: Number(BigInt.asUintN(8, code)), traceback: '' };
  if (typeof code === 'number' && Number.isInteger(code))
    return { exit: code & 0xff, traceback: '' };
  return { exit: 1, traceback: `${str(code)}\n` };
}
