import { callFunction } from '../../calls/call-function.ts';
import { takePythonKeywords } from '../../calls/python-keywords.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { updateWrapper } from '../../functions/wraps.ts';
import type { Callable } from '../../objects/bound-method.ts';
import { registerType } from '../../objects/class-info.ts';
import { BuiltinIterator } from '../../values/builtin-iterator.ts';

/** A generator that `await` takes: what `types.coroutine` makes its functions return. */
class AwaitableGenerator extends BuiltinIterator<unknown> {
  readonly #generator: Iterator<unknown>;

  constructor(generator: Iterator<unknown>) {
    super();
    this.#generator = generator;
  }

  next(): IteratorResult<unknown, undefined> {
    return this.#generator.next(null) as IteratorResult<unknown, undefined>;
  }

  __await__(): Iterator<unknown> {
    return this.#generator;
  }
}

registerType(AwaitableGenerator, 'generator', { module: 'types' });

/** types.coroutine(f): `await f()` runs the generator that f returns. */
export function coroutine(f: Callable): Callable {
  const made = (...args: unknown[]): unknown => {
    const last = args.at(-1);
    const result = isKeywords(last)
      ? callFunction(f, args.slice(0, -1), last)
      : callFunction(f, args, {});
    const isGenerator = typeof result === 'object' && result !== null && 'next' in result;
    return isGenerator ? new AwaitableGenerator(result as Iterator<unknown>) : result;
  };
  updateWrapper(made, f);
  return takePythonKeywords(made);
}
