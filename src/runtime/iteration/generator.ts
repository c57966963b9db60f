import { GeneratorExit, RuntimeError, StopIteration, TypeError } from '../exceptions/builtin.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { raised } from '../statements/raised.ts';
import { registerType } from '../objects/class-info.ts';
import { ended, resume } from './next.ts';
import { hasStarted } from './started.ts';

type AnyGenerator = Generator<unknown, unknown, unknown>;

/** generator.send(value). */
function send<T, N>(g: Generator<T, unknown, N>, value: N): T {
  if (value !== null && value !== undefined && !hasStarted(g)) {
    throw new TypeError("can't send non-None value to a just-started generator");
  }
  const step = resume(g, () => g.next(value));
  if (step.done) throw ended(step.value);
  return step.value;
}

const given = new WeakMap<object, unknown>();

/** What the program handed to `throw`, of the exception that came of it: a class or an object. */
export function thrownInto(exception: unknown): unknown {
  return typeof exception === 'object' && exception !== null
    ? (given.get(exception) ?? exception)
    : exception;
}

/** generator.throw(error): a class or an object. */
function throwInto(g: AnyGenerator, error: unknown, value?: unknown): unknown {
  const exception = value instanceof BaseException ? value : raised(error);
  if (value === undefined) given.set(exception, error);
  const step = resume(g, () => g.throw(exception));
  if (step.done) throw ended(step.value);
  return step.value;
}

/** generator.close(): GeneratorExit at the yield; its return value, as CPython 3.13 gives it. */
export function close(g: AnyGenerator): unknown {
  try {
    const step = g.throw(new GeneratorExit());
    if (!step.done) throw new RuntimeError('generator ignored GeneratorExit');
    return step.value ?? null;
  } catch (error) {
    if (error instanceof GeneratorExit || error instanceof StopIteration) return null;
    throw error;
  }
}

/** The methods of generators: `generator.send(g, value)`. */
export const generator = registerType(
  Object.assign(
    () => {
      throw new TypeError("cannot create 'generator' instances");
    },
    { send, throw: throwInto, close },
  ),
  'generator',
);
