import type { Chance, Weather } from '../../src/runtime/host.ts';
import { createReference } from '../../src/run/reference.ts';
import type { Reference } from '../../src/run/reference.ts';
import type { Transcript } from '../../src/run/transcript.ts';
import type { Runs } from '../../src/verify/runs.ts';

/** Runs programs by CPython itself, so that verdicts can be tested without translating anything. */
export function cpythonRuns(): Runs & { readonly asked: string[] } {
  const references = new Map<string, Reference>();
  const transcripts = new Map<string, Promise<Transcript>>();
  const asked: string[] = [];
  const run = (python: string, stdin: string, weather: Partial<Weather>): Promise<Transcript> => {
    // CPython's clock cannot be put ahead.
    const name = JSON.stringify({ ...weather, clockAheadMs: undefined });
    let reference = references.get(name);
    if (!reference) references.set(name, (reference = createReference({ weather })));
    const key = JSON.stringify([name, python, stdin]);
    let transcript = transcripts.get(key);
    if (!transcript) transcripts.set(key, (transcript = reference.run(python, { stdin })));
    return transcript;
  };
  return {
    asked,
    async translate(python) {
      const isStatement = /^value = \(\n(?:for|while|if|def|class|import|with|\w+ =)/u.test(python);
      const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
      if (isStatement) {
        return [{ kind: 'refusal', code: 'syntax-error', message: 'no', ...place }];
      }
      if (python.includes('untranslatable')) {
        return [{ kind: 'refusal', code: 'unsupported', message: 'cannot do that', ...place }];
      }
      const javascript = `// ${python}`;
      return { kind: 'translation', typescript: '', javascript, lineMap: [], python };
    },
    run: async ({ python }, stdin, weather = {}) => ({
      ...(await run(python, stdin, weather)),
      consulted: consulted(python),
    }),
    async reference(python, stdin) {
      asked.push(python);
      return run(python, stdin, {});
    },
    warm: async () => undefined,
    async close() {
      await Promise.all([...references.values()].map((reference) => reference.close()));
    },
  };
}

/** CPython does not tell which sources of chance it consulted: the modules that a program imports do. */
function consulted(python: string): Chance[] {
  const clock: Chance[] = /\btime\b/u.test(python) ? ['clock'] : [];
  return /\brandom\b/u.test(python) ? [...clock, 'random'] : clock;
}
