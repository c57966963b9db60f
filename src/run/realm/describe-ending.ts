import { BaseException, Deadlock, uncaught } from '../../runtime/runner.ts';
import type { Uncaught } from '../../runtime/runner.ts';
import type { Budget } from '../transcript.ts';
import { chainFrames } from './chain-frames.ts';
import { frameLines } from './frame-lines.ts';
import { isInHandler } from './handler-lines.ts';
import { pythonFrames } from './python-frames.ts';
import type { ProgramText } from './python-frames.ts';

/** How a run ended, seen from inside. */
export type RealmEnding =
  | { readonly kind: 'finished' }
  | { readonly kind: 'uncaught'; readonly error: Uncaught }
  | { readonly kind: 'budget'; readonly budget: Budget }
  | { readonly kind: 'deadlock' }
  /** A bug of ours. */
  | { readonly kind: 'broken'; readonly message: string };

/** What an error that left the program says about how the run ended. */
export function describeEnding(error: unknown, program: ProgramText): RealmEnding {
  if (error instanceof Deadlock) return { kind: 'deadlock' };
  const source = program.python.split(/\r\n?|\n/);
  const framesOf =
    error instanceof BaseException
      ? chainFrames(error, program)
      : (other: Error) => pythonFrames(other.stack ?? '', program);
  const described = uncaught(
    error,
    (exception) => frameLines(framesOf(exception)),
    (exception) => framesOf(exception).some(({ line }) => isInHandler(line, source)),
  );
  if (described) return { kind: 'uncaught', error: described };
  return { kind: 'broken', message: String(error instanceof Error ? error.stack : error) };
}
