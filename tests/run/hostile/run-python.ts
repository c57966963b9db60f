import { afterAll } from 'vitest';
import { createRunner } from '../../../src/run/node.ts';
import type { Budgets, Transcript } from '../../../src/run/transcript.ts';
import { translate } from '../../../src/translate/translate.ts';

const runnerBudgets: Partial<Budgets> = {
  memoryBytes: 256 * 1024 * 1024,
  outputBytes: 20_000,
  events: 2_000,
  steps: 5_000,
};

/** For programs that never end. */
export const soon: Partial<Budgets> = { realMs: 250, cpuMs: 2_000 };

const runner = await createRunner({ processes: 2, budgets: runnerBudgets });
afterAll(() => runner.close());

/** Translates, checks and runs a Python program, by the doors that notes go through; 'refused' if it is not translated. */
export async function runPython(
  python: string,
  budgets: Partial<Budgets> = {},
): Promise<Transcript | 'refused'> {
  const translation = translate(python);
  if (!('typescript' in translation)) return 'refused';
  return runner.run(translation, { budgets });
}

/** Prints what a harmed realm, runtime or process would print otherwise. */
const honest = `import asyncio, json, math
class Point:
    def __init__(self, x):
        self.x = x
    def __repr__(self):
        return f"Point({self.x})"
async def main():
    return await asyncio.gather(*[asyncio.sleep(1, i) for i in range(3)])
print([1, 2, 3], {"a": (1, 2.0)}, Point(1), json.dumps({"k": [1]}), math.sqrt(16), sorted("ba"))
print(asyncio.run(main()), str(5), len("abc"), isinstance(1, int), "{} {}".format(1, 2), hasattr([], "x"))
`;

const unharmed = `[1, 2, 3] {'a': (1, 2.0)} Point(1) {"k": [1]} 4.0 ['a', 'b']
[0, 1, 2] 5 3 True 1 2 False
`;

/** Runs an honest program after whatever has happened. Throws if it prints anything but the one right answer. */
export async function staysUnharmed(): Promise<void> {
  const transcript = await runPython(honest);
  const printed = transcript === 'refused' ? 'refused' : transcript.stdout + transcript.stderr;
  if (printed !== unharmed) throw new Error(`harm was done: ${printed}`);
}
