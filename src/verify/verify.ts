import type { Example } from '../examples/example.ts';
import type { Budgets } from '../run/transcript.ts';
import { noCache } from './cache.ts';
import { diskCache } from './disk-cache.ts';
import { createRuns } from './runs.ts';
import type { Verdict } from './verdict.ts';
import { verifyExample } from './verify-example.ts';

export interface VerifierOptions {
  /** Whether CPython may be asked where something is in doubt; yes unless told. */
  readonly reference?: boolean;
  /** A folder that keeps results of runs between calls; nothing is kept without it. */
  readonly cache?: string | null;
  readonly budgets?: Partial<Budgets>;
}

/** Gives verdicts on examples. Sandbox and reference start when they are needed, and end with `close`. */
export interface Verifier {
  verify(example: Example): Promise<Verdict>;
  /** Starts what a program that is not in the cache will need. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** The door of this room. */
export function createVerifier(options: VerifierOptions = {}): Verifier {
  const runs = createRuns({
    cache: options.cache ? diskCache(options.cache) : noCache,
    budgets: options.budgets ?? {},
    reference: options.reference ?? true,
  });
  return {
    verify: (example) => verifyExample(example, runs),
    warm: () => runs.warm(),
    close: () => runs.close(),
  };
}
