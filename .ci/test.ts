// Everything that has to hold before a change is merged, step by step: what `npm test` runs, here and in CI.
import { spawnSync } from 'node:child_process';
import { provideChromium } from './chromium.ts';
import { provideRedis } from './redis.ts';

const root = new URL('..', import.meta.url).pathname;
const say = (text: string): void => void process.stderr.write(`${text}\n`);

interface Step {
  readonly name: string;
  /** A program below the root, and its arguments. */
  readonly command: readonly [string, ...string[]];
}

const checks: readonly Step[] = [
  { name: 'type check (tsc)', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  { name: 'lint (oxlint)', command: ['node_modules/oxlint/bin/oxlint', '--deny-warnings'] },
  {
    name: 'format (prettier)',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  },
  {
    name: 'rooms (dependency-cruiser)',
    command: ['.ci/rooms.ts'],
  },
];

const failed = checks.filter((step) => !passes(step)).map((step) => step.name);
const chromium = browser();
if (!chromium) failed.push('Chromium');
if (!redis()) failed.push('Redis');
const tests: Step = {
  name: 'tests (vitest)',
  command: [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    '.ci/vitest.config.ts',
    ...process.argv.slice(2),
  ],
};
if (!passes(tests, chromium ? { CHROME_PATH: chromium } : {})) failed.push(tests.name);
if (failed.length > 0) {
  say(`\n✗ failed: ${failed.join(', ')}`);
  process.exitCode = 1;
}

function passes(
  { name, command: [program, ...rest] }: Step,
  env: Record<string, string> = {},
): boolean {
  say(`\n▸ ${name}`);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [`${root}${program}`, ...rest], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  // Nothing follows Vitest's own count of tests when all is well.
  if (status !== 0) say(`  ✗ ${name} failed after ${seconds} s`);
  else if (!name.startsWith('tests')) say(`  ✓ ${seconds} s`);
  return status === 0;
}

function browser(): string | null {
  say('\n▸ browser (Chromium)');
  try {
    const path = provideChromium((text) => say(`  ${text}`));
    say(`  ✓ ${path}`);
    return path;
  } catch (error) {
    say(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function redis(): boolean {
  say('\n▸ redis-server');
  try {
    const version = provideRedis((text) => say(`  ${text}`));
    say(version ? `  ✓ ${version}` : '  – not on this machine: what tests with it is skipped');
    return true;
  } catch (error) {
    say(`  ✗ ${error instanceof Error ? error.message : String(error)}`);
    return false;
  }
}
