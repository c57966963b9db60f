import type { Example } from '../examples/example.ts';
import type { Budgets } from '../run/transcript.ts';
import { noCache } from './cache/cache.ts';
import { openCache, type CachePlace } from './cache/open-cache.ts';
import { createRuns } from './runs.ts';
import type { Verdict } from './verdict.ts';
import { verifyExample } from './verify-example.ts';

export { openCache } from './cache/open-cache.ts';

export interface VerifierOptions {
  /** Whether CPython may be asked where something is in doubt; yes unless told. */
  readonly reference?: boolean;
  /**
   * What keeps results of runs between calls: a folder, the address of a shared cache, or a driver of unstorage.
   * Nothing is kept without it.
   */
  readonly cache?: CachePlace | null;
  /** The secret that guards entries against forgery; a shared cache needs one. */
  readonly cacheKey?: string | null;
  /** Hears, once, that the cache does not answer. */
  readonly onCacheTrouble?: (trouble: string) => void;
  readonly budgets?: Partial<Budgets>;
}

/** Gives verdicts on examples. Sandbox and reference start when they are needed, and end with `close`. */
export interface Verifier {
  verify(example: Example): Promise<Verdict>;
  /** Starts what a program that is not in the cache will need. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

/** The door of this room. Throws if a shared cache comes without a key. */
export function createVerifier(options: VerifierOptions = {}): Verifier {
  const { cache, cacheKey = null, onCacheTrouble = () => undefined } = options;
  const runs = createRuns({
    cache: cache ? openCache(cache, cacheKey, onCacheTrouble) : noCache,
    budgets: options.budgets ?? {},
    reference: options.reference ?? true,
  });
  return {
    verify: (example) => verifyExample(example, runs),
    warm: () => runs.warm(),
    close: () => runs.close(),
  };
}
