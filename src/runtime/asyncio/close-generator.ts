import { GeneratorExit, RuntimeError, StopAsyncIteration } from '../exceptions/builtin.ts';

/**
 * agen.aclose(): throws GeneratorExit in where the generator stands. RuntimeError when it yields instead of ending
 * (async_gen_athrow_send, Objects/genobject.c).
 */
export async function closeGenerator(
  generator: AsyncGenerator<unknown, unknown, unknown>,
): Promise<null> {
  try {
    const step = await generator.throw(new GeneratorExit());
    if (!step.done) throw new RuntimeError('async generator ignored GeneratorExit');
  } catch (error) {
    if (!(error instanceof GeneratorExit || error instanceof StopAsyncIteration)) throw error;
  }
  return null;
}
