import { BaseException } from '../exceptions/base-exception.ts';
import { KeyboardInterrupt, SystemExit } from '../exceptions/builtin.ts';

/**
 * Whether an error ends the whole loop instead of staying with its task or callback. So does what is no Python
 * exception: a bug of ours, or the host ending the run.
 */
export function isFatal(error: unknown): boolean {
  return (
    error instanceof SystemExit ||
    error instanceof KeyboardInterrupt ||
    !(error instanceof BaseException)
  );
}
