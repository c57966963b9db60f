import { reportUnretrieved } from './unretrieved.ts';
import { warnOfAllUnawaited } from './unstarted.ts';

/** What CPython says at exit of coroutines never awaited and exceptions never retrieved: the program is over. */
export function finishAsyncio(): void {
  reportUnretrieved();
  warnOfAllUnawaited();
}
