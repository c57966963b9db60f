import { GeneratorExit, RuntimeError, StopAsyncIteration } from '../exceptions/builtin.ts';

/**
 * agen.aclose(): throws GeneratorExit (or what else the closing task got) in where the generator stands. RuntimeError when it yields instead of ending
 * (async_gen_athrow_send, Objects/genobject.c).
 */
export async function closeGenerator(
  generator: AsyncGenerator<unknown, unknown, unknown>,
  error: unknown = new GeneratorExit(),
): Promise<null> {
  try {
    const step = await generator.throw(error);
    if (!step.done) throw new RuntimeError('async generator ignored GeneratorExit');
  } catch (raised) {
    if (!(raised instanceof GeneratorExit || raised instanceof StopAsyncIteration)) throw raised;
  }
  return null;
}
