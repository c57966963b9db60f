import type { BaseException } from '../../runtime/runner.ts';
import { pythonFrames } from './python-frames.ts';
import type { ProgramText, PythonFrame } from './python-frames.ts';

/**
 * The frames of an exception and of those that led to it. A JavaScript stack begins at the module; Python's begins where
 * the exception was caught, so what an earlier exception shares with the one that followed it is left out.
 */
export function chainFrames(
  last: BaseException,
  program: ProgramText,
): (error: BaseException) => PythonFrame[] {
  const following = new Map<BaseException, BaseException>();
  for (let error = last; ;) {
    const earlier = error.__cause__ ?? error.__context__;
    if (!isException(earlier) || earlier === last || following.has(earlier)) break;
    following.set(earlier, error);
    error = earlier;
  }
  const framesOf = (error: BaseException) => pythonFrames(error.stack ?? '', program);
  return (error) => {
    const next = following.get(error);
    return next ? withoutShared(framesOf(error), framesOf(next)) : framesOf(error);
  };
}

function withoutShared(frames: PythonFrame[], next: readonly PythonFrame[]): PythonFrame[] {
  const different = frames.findIndex((frame, i) => {
    const other = next[i];
    return other?.line !== frame.line || other.name !== frame.name;
  });
  return frames.slice(Math.max(0, different));
}

function isException(value: unknown): value is BaseException {
  return value instanceof Error && '__context__' in value;
}
