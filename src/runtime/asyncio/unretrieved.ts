import { typeName } from '../objects/type-name.ts';
import type { EventLoop } from './event-loop.ts';
import type { Future } from './future.ts';

const failed = new Set<Future<unknown>>();

/** Keeps a future in mind whose exception nobody has asked for yet. */
export function noteFailure(future: Future<unknown>): void {
  failed.add(future);
}

/** Nobody needs to hear of it any more. */
export function forgetFailure(future: Future<unknown>): void {
  if (failed.size > 0) failed.delete(future);
}

/**
 * Reports a future whose exception was never asked for (Future.__del__).
 */
export function reportIfUnretrieved(future: Future<unknown>): void {
  if (!failed.delete(future)) return;
  future._loop.callExceptionHandler(
    new Map<string, unknown>([
      ['message', `${typeName(future)} exception was never retrieved`],
      ['exception', future._exception],
      ['future', future],
    ]),
  );
}

/**
 * Reports all of a loop, in the order of failure. CPython does so when the last reference to the future goes, which
 * JavaScript cannot see; most live in the main coroutine, so the end of that is the moment chosen here.
 */
export function reportUnretrieved(loop?: EventLoop): void {
  for (const future of failed) {
    if (!loop || future._loop === loop) reportIfUnretrieved(future);
  }
}
