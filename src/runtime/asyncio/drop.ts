import { Coroutine } from './coroutine.ts';
import { Future } from './future.ts';
import { reportIfUnretrieved } from './unretrieved.ts';
import { warnNeverAwaited } from './unstarted.ts';

/**
 * Says that the program keeps no reference to a value: an expression statement. A coroutine is warned of at once; a
 * task that fails is reported as soon as it is done.
 */
export function drop(value: unknown): void {
  if (value instanceof Coroutine) warnNeverAwaited(value);
  if (value instanceof Future) value._onSettled = () => reportIfUnretrieved(value);
}
