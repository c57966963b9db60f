import type { Weather } from '../runtime/host.ts';
import type { Runner } from '../run/node.ts';
import type { Reference } from '../run/reference.ts';
import type { Budgets, Transcript } from '../run/transcript.ts';
import type { Refusal, Translation } from '../translate/translation.ts';
import type { Cache } from './cache/cache.ts';
import { sourceVersion } from './source-version.ts';

/** All that is computed from programs, each thing once: what the cache knows starts no process. */
export interface Runs {
  translate(python: string): Promise<Translation | readonly Refusal[]>;
  run(translation: Translation, stdin: string, weather?: Partial<Weather>): Promise<Transcript>;
  /** What CPython prints, or null if it cannot be asked. */
  reference(python: string, stdin: string): Promise<Transcript | null>;
  /** Starts the sandbox, so that the next program does not wait for it. */
  warm(): Promise<void>;
  close(): Promise<void>;
}

export interface RunsOptions {
  readonly cache: Cache;
  readonly budgets: Partial<Budgets>;
  /** Whether CPython may be asked. */
  readonly reference: boolean;
  /** What keys of the cache are bound to; our own sources unless told. */
  readonly version?: string;
}

/** Starts the sandbox and the reference when the first program needs them. */
export function createRuns(options: RunsOptions): Runs {
  const { cache, budgets, reference: isAllowed, version = sourceVersion() } = options;
  let runner: Promise<Runner> | undefined;
  let reference: Promise<Reference> | undefined;

  const cached = async <T>(key: readonly unknown[], compute: () => Promise<T>): Promise<T> => {
    const text = JSON.stringify([version, ...key]);
    const known = await cache.read(text);
    if (known !== undefined) return known as T;
    const value = await compute();
    if (isWorthKeeping(value)) await cache.write(text, value);
    return value;
  };

  return {
    translate: (python) =>
      cached(['translate', python], async () =>
        (await import('../translate/translate.ts')).translate(python),
      ),
    run: (translation, stdin, weather = {}) =>
      cached(
        ['run', translation.javascript, translation.python, stdin, weather, budgets],
        async () => (await (runner ??= startRunner(budgets))).run(translation, { stdin, weather }),
      ),
    async reference(python, stdin) {
      if (!isAllowed) return null;
      try {
        return await cached(['reference', python, stdin, budgets], async () =>
          (await (reference ??= startReference(budgets))).run(python, { stdin }),
        );
      } catch {
        return null;
      }
    },
    async warm() {
      const { translate } = await import('../translate/translate.ts');
      const translation = translate('pass\n');
      const started = await (runner ??= startRunner(budgets));
      if ('typescript' in translation) await started.run(translation);
    },
    async close() {
      await Promise.all([
        ...[runner, reference].map(async (started) => (await started)?.close()),
        cache.close(),
      ]);
    },
  };
}

// Loaded when needed: a build that finds everything in the cache starts without them.

async function startRunner(budgets: Partial<Budgets>): Promise<Runner> {
  return (await import('../run/node.ts')).createRunner({ budgets });
}

async function startReference(budgets: Partial<Budgets>): Promise<Reference> {
  return (await import('../run/reference.ts')).createReference({ budgets });
}

/** What hit a limit of this machine's time, or broke, may go otherwise the next time. */
function isWorthKeeping(value: unknown): boolean {
  const { outcome } = value as Partial<Transcript>;
  if (!outcome) return true;
  if (outcome.kind === 'crash') return false;
  return outcome.kind !== 'budget' || !['realMs', 'cpuMs', 'memoryBytes'].includes(outcome.budget);
}
