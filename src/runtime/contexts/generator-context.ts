import { callFunction, callMethod } from '../calls/call-function.ts';
import { takePythonKeywords } from '../calls/python-keywords.ts';
import { isKeywords } from '../calls/keywords.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { RuntimeError, StopIteration } from '../exceptions/builtin.ts';
import { updateWrapper } from '../functions/wraps.ts';
import type { Callable } from '../objects/bound-method.ts';
import { registerType } from '../objects/class-info.ts';
import { enter, exitWith, leave } from '../statements/with.ts';

type AnyGenerator = Generator<unknown, unknown, unknown>;

/** What a function with `@contextmanager` returns: its generator as a context manager (Lib/contextlib.py). */
export class GeneratorContext<T> {
  #generator: AnyGenerator;
  readonly #again: () => AnyGenerator;

  constructor(again: () => AnyGenerator) {
    this.#again = again;
    this.#generator = again();
  }

  __enter__(): T {
    const step = this.#generator.next();
    if (step.done) throw new RuntimeError("generator didn't yield");
    return step.value as T;
  }

  __exit__(_type: unknown, error: unknown): boolean {
    if (!(error instanceof BaseException)) {
      if (this.#generator.next().done) return false;
      throw this.#stillOpen();
    }
    try {
      if (this.#generator.throw(error).done) return true;
    } catch (raised) {
      if (raised === error) return false;
      // A StopIteration that passes through a generator becomes the cause of a RuntimeError.
      if (
        raised instanceof RuntimeError &&
        raised.__cause__ === error &&
        error instanceof StopIteration
      )
        return false;
      throw raised;
    }
    throw this.#stillOpen("generator didn't stop after throw()");
  }

  #stillOpen(message = "generator didn't stop"): RuntimeError {
    this.#generator.return(null);
    return new RuntimeError(message);
  }

  /** As a decorator: every call runs within a context of its own. */
  __call__(f: Callable): Callable {
    const run = (...args: unknown[]): unknown => {
      const context = new GeneratorContext(this.#again);
      enter(context);
      try {
        return callFunction(f, args, {});
      } catch (error) {
        if (!exitWith(context, error)) throw error;
        return null;
      } finally {
        leave(context);
      }
    };
    return updateWrapper(run, f);
  }
}

/** contextmanager(f): calls of the generator function f give context managers. */
export function contextmanager<A extends unknown[], T>(
  f: (...args: A) => Generator<T, unknown, unknown>,
): (...args: A) => GeneratorContext<T> {
  const run = function (this: unknown, ...args: unknown[]): GeneratorContext<T> {
    const last = args.at(-1);
    const [plain, keywords] = isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
    const own = f as unknown as Callable;
    const start = (): unknown =>
      this === undefined
        ? callFunction(own, plain, keywords)
        : callMethod(own, this, plain, keywords);
    return new GeneratorContext<T>(start as () => AnyGenerator);
  };
  return takePythonKeywords(updateWrapper(run, f)) as (...args: A) => GeneratorContext<T>;
}

registerType(GeneratorContext, '_GeneratorContextManager', { module: 'contextlib' });
