import { host } from '../host.ts';
import type { Coroutine } from './coroutine.ts';

const unstarted = new Set<Coroutine<unknown>>();

/** Keeps a coroutine in mind until it is started or closed. */
export function remember(coroutine: Coroutine<unknown>): void {
  unstarted.add(coroutine);
}

/** The coroutine was started or closed. */
export function forget(coroutine: Coroutine<unknown>): void {
  unstarted.delete(coroutine);
}

/**
 * Warns of a coroutine that is dropped without having been awaited (_PyErr_WarnUnawaitedCoroutine). CPython does
 * this the moment the last reference goes.
 */
export function warnNeverAwaited(coroutine: Coroutine<unknown>): void {
  if (!unstarted.delete(coroutine)) return;
  const text = `coroutine '${coroutine.__qualname__}' was never awaited`;
  host().write('stderr', `sys:1: RuntimeWarning: ${text}\n`);
}

/** Warns of all that were never awaited, in the order of their creation: the program is over. */
export function warnOfAllUnawaited(): void {
  for (const coroutine of unstarted) warnNeverAwaited(coroutine);
}
