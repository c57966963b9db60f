import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createRunner } from '../../src/run/node.ts';
import type { Runner } from '../../src/run/node.ts';
import { translate } from '../../src/translate/translate.ts';

const cases = join(import.meta.dirname, 'cases');
const names = readdirSync(cases, { recursive: true, encoding: 'utf8' })
  .filter((name) => existsSync(join(cases, name, 'output.txt')))
  .sort();

const read = (name: string, file: string): string | undefined => {
  const path = join(cases, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

let runner: Runner;
beforeAll(async () => {
  runner = await createRunner({ processes: 2 });
});
afterAll(() => runner.close());

test.concurrent.each(names)(
  '%s prints what CPython printed',
  async (name) => {
    const translation = translate(read(name, 'input.py') ?? '');
    if (Array.isArray(translation))
      throw new Error(translation.map((one) => one.message).join('\n'));
    const stdin = read(name, 'stdin.txt');
    const { stdout, outcome } = await runner.run(translation, stdin === undefined ? {} : { stdin });
    const error =
      outcome.kind === 'exception'
        ? `${outcome.traceback.trimEnd().split('\n').at(-1) ?? ''}\n`
        : undefined;
    expect({ stdout, error }).toEqual({
      stdout: read(name, 'output.txt'),
      error: read(name, 'error.txt'),
    });
  },
  60_000,
);
