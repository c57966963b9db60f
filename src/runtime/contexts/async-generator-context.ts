import { closeGenerator } from '../asyncio/close-generator.ts';
import { callFunction, callMethod } from '../calls/call-function.ts';
import { takePythonKeywords } from '../calls/python-keywords.ts';
import { isKeywords } from '../calls/keywords.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { RuntimeError, StopAsyncIteration, StopIteration } from '../exceptions/builtin.ts';
import { updateWrapper } from '../functions/wraps.ts';
import type { Callable } from '../objects/bound-method.ts';
import { registerType } from '../objects/class-info.ts';

type AnyGenerator = AsyncGenerator<unknown, unknown, unknown>;

/** What a function with `@asynccontextmanager` returns: its generator as a context manager (Lib/contextlib.py). */
export class AsyncGeneratorContext<T> {
  readonly #generator: AnyGenerator;

  constructor(generator: AnyGenerator) {
    this.#generator = generator;
  }

  async __aenter__(): Promise<T> {
    const step = await this.#generator.next();
    if (step.done) throw new RuntimeError("generator didn't yield");
    return step.value as T;
  }

  async __aexit__(_type: unknown, error: unknown, _traceback: unknown): Promise<boolean> {
    if (!(error instanceof BaseException)) {
      if ((await this.#generator.next()).done) return false;
      throw await this.#stillOpen("generator didn't stop");
    }
    try {
      if ((await this.#generator.throw(error)).done) return true;
    } catch (raised) {
      if (raised === error || passedThrough(raised, error)) return false;
      throw raised;
    }
    throw await this.#stillOpen("generator didn't stop after athrow()");
  }

  async #stillOpen(message: string): Promise<RuntimeError> {
    await closeGenerator(this.#generator);
    return new RuntimeError(message);
  }
}

/** A StopIteration that passes through a generator becomes the cause of a RuntimeError. */
function passedThrough(raised: unknown, error: BaseException): boolean {
  const stop = error instanceof StopIteration || error instanceof StopAsyncIteration;
  return stop && raised instanceof RuntimeError && raised.__cause__ === error;
}

/** asynccontextmanager(f): calls of the asynchronous generator function f give context managers. */
export function asynccontextmanager<A extends unknown[], T>(
  f: (...args: A) => AsyncGenerator<T, unknown, unknown>,
): (...args: A) => AsyncGeneratorContext<T> {
  const run = function (this: unknown, ...args: unknown[]): AsyncGeneratorContext<T> {
    const last = args.at(-1);
    const [plain, keywords] = isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
    const own = f as unknown as Callable;
    const generator =
      this === undefined
        ? callFunction(own, plain, keywords)
        : callMethod(own, this, plain, keywords);
    return new AsyncGeneratorContext<T>(generator as AnyGenerator);
  };
  const made = takePythonKeywords(updateWrapper(run, f));
  return made as (...args: A) => AsyncGeneratorContext<T>;
}

registerType(AsyncGeneratorContext, '_AsyncGeneratorContextManager', { module: 'contextlib' });
