import type { EventLoop } from './event-loop.ts';
import { Future } from './future.ts';
import { pythonError } from './python-error.ts';

/**
 * loop.run_in_executor(): there are no threads. Each function runs to its end in line, on the loop's next turn, in
 * the order of submission.
 */
export function runInExecutor<T>(
  loop: EventLoop,
  func: (...args: never[]) => T,
  args: readonly unknown[],
): Future<T> {
  const future = new Future<T>({ loop });
  future._purpose = 'executor';
  loop._callSoon(() => {
    if (!future.cancelled()) work(future, func, args);
  }, []);
  return future;
}

function work<T>(future: Future<T>, func: (...args: never[]) => T, args: readonly unknown[]): void {
  let result: T;
  try {
    result = func(...(args as never[]));
  } catch (thrown) {
    future.setException(pythonError(thrown));
    return;
  }
  future.setResult(result);
}
