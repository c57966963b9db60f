import { KeyboardInterrupt, SystemExit } from '../exceptions/builtin.ts';

/** Whether an exception ends the whole loop instead of staying with its task or callback. */
export function isFatal(error: unknown): boolean {
  return error instanceof SystemExit || error instanceof KeyboardInterrupt;
}
