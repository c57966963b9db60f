import { Exception } from '../exceptions/base-exception.ts';
import { repr } from '../format/repr.ts';
import { ClosingCoroutine } from './closing-coroutine.ts';
import type { EventLoop } from './event-loop.ts';
import { gather } from './gather.ts';

type Generator = AsyncGenerator<unknown, unknown, unknown>;

/** The asynchronous generators that were begun on a loop and are not exhausted (BaseEventLoop._asyncgens). */
export class AsyncGenerators {
  readonly #open = new Set<Generator>();

  add(generator: Generator): void {
    this.#open.add(generator);
  }

  delete(generator: Generator): void {
    this.#open.delete(generator);
  }

  /** Follows BaseEventLoop.shutdown_asyncgens: closes all of them together, oldest first. */
  async shutdown(loop: EventLoop): Promise<null> {
    const closing = [...this.#open];
    this.#open.clear();
    if (closing.length === 0) return null;
    const results = await gather(...closing.map((each) => new ClosingCoroutine(each)), {
      returnExceptions: true,
    });
    results.forEach((result, index) => {
      if (result instanceof Exception) reportFailure(loop, closing[index], result);
    });
    return null;
  }
}

function reportFailure(loop: EventLoop, generator: unknown, exception: Exception): void {
  const message = `an error occurred during closing of asynchronous generator ${repr(generator)}`;
  loop.callExceptionHandler(
    new Map<string, unknown>([
      ['message', message],
      ['exception', exception],
      ['asyncgen', generator],
    ]),
  );
}
