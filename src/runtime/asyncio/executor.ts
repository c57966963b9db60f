import { BaseException } from '../exceptions/base-exception.ts';
import { caught } from '../statements/caught.ts';
import { copyContext } from './context.ts';
import type { EventLoop } from './event-loop.ts';
import { Future } from './future.ts';

/**
 * Stands for a pool of threads. Each function runs to its end in line, on the loop's next turn and in the order of
 * submission; its result arrives through call_soon_threadsafe, as from a real thread (futures.wrap_future).
 */
export class Executor {
  readonly #loop: EventLoop;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  submit<T>(func: (...args: never[]) => T, args: readonly unknown[]): Future<T> {
    const future = new Future<T>({ loop: this.#loop });
    future._purpose = 'executor';
    this.#loop._callSoon(() => this.#work(future, func, args), [], copyContext());
    return future;
  }

  #work<T>(future: Future<T>, func: (...args: never[]) => T, args: readonly unknown[]): void {
    if (future.cancelled()) return;
    let finish: () => void;
    try {
      const result = func(...(args as never[]));
      finish = () => future.setResult(result);
    } catch (thrown) {
      const error: BaseException = caught(thrown);
      finish = () => future.setException(error);
    }
    this.#loop._callSoon(() => {
      if (!future.cancelled()) finish();
    }, []);
  }
}
