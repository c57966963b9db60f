import { formatException } from '../../runtime/runner.ts';
import type { BaseException } from '../../runtime/runner.ts';
import { chainFrames } from './chain-frames.ts';
import { frameLines } from './frame-lines.ts';
import { isInHandler } from './handler-lines.ts';
import { pythonFrames } from './python-frames.ts';
import type { ProgramText, PythonFrame } from './python-frames.ts';

/**
 * The traceback of an exception that the program has caught, as CPython prints it: it begins in the function that
 * caught it. `stack` is the JavaScript stack of who asks.
 */
export function describeCaught(error: BaseException, stack: string, program: ProgramText): string {
  const framesOf = chainFrames(error, program);
  const source = program.python.split(/\r\n?|\n/);
  const here = pythonFrames(stack, program);
  return formatException(
    error,
    (exception) => frameLines(withoutCallers(framesOf(exception), here)),
    (exception) => framesOf(exception).some(({ line }) => isInHandler(line, source)),
  );
}

/** Drops the frames that are still running: those of the callers of the function with the `except` clause. */
function withoutCallers(
  frames: readonly PythonFrame[],
  here: readonly PythonFrame[],
): readonly PythonFrame[] {
  let shared = 0;
  while (
    shared < frames.length - 1 &&
    shared < here.length - 1 &&
    frames[shared]?.line === here[shared]?.line &&
    frames[shared]?.name === here[shared]?.name
  )
    shared += 1;
  return frames.slice(shared);
}
