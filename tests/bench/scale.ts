// Whole processes: a vault of 40 notes against `python3` example by example, and what a note costs in larger vaults.
// `npm run bench:scale`, or with the sizes to compare: `npm run bench:scale -- 1000 10000`.
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateVault, type GeneratedVault } from './generated-vault.ts';
import { timed, type Timed } from './timed-process.ts';

const program = join(import.meta.dirname, '../../src/cli/cli.ts');
const rounds = 3;

const verify = ({ folder }: GeneratedVault, ...options: string[]): Promise<Timed> =>
  timed(process.execPath, [program, 'verify', 'vault', ...options], folder);

/** The best of a few rounds: what the machine does when nobody disturbs it. */
async function best(
  run: () => Promise<Timed>,
  before: () => void = () => undefined,
): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    before();
    times.push((await run()).ms);
  }
  return Math.min(...times);
}

/** What `python3` takes for all programs one by one, from a sample of them. */
async function pythonMs(programs: readonly string[]): Promise<number | null> {
  if (spawnSync('python3', ['--version']).status !== 0) return null;
  const sample = programs.slice(0, 12);
  let ms = 0;
  for (const text of sample) ms += (await timed('python3', ['-c', text])).ms;
  return (ms / sample.length) * programs.length;
}

function show(what: string, ms: number, python: number | null, goal: number): void {
  const ratio = python === null ? 'no python3 here' : `1/${Math.round(python / ms)} of python3`;
  const line = `${what.padEnd(34)} ${Math.round(ms).toString().padStart(6)} ms   ${ratio.padEnd(18)}`;
  console.log(`${line} (goal: 1/${goal})`);
}

async function forty(): Promise<void> {
  const vault = generateVault(40, 4, true);
  const unrecorded = generateVault(40, 4, false);
  const python = await pythonMs(vault.programs);
  console.log(
    `40 notes, ${vault.programs.length} examples; python3: ${Math.round(python ?? 0)} ms`,
  );
  const forget = (): void =>
    rmSync(join(vault.folder, '.konspekt'), { recursive: true, force: true });
  await verify(vault);
  show(
    'cold, without reference',
    await best(() => verify(vault, '--no-reference'), forget),
    python,
    58,
  );
  show('cold, with reference at hand', await best(() => verify(vault), forget), python, 14);
  show(
    'cold, reference asked for each',
    await best(() => verify(unrecorded, '--no-cache')),
    python,
    14,
  );
  show('warm', await best(() => verify(vault)), python, 217);
  vault.remove();
  unrecorded.remove();
}

async function perNote(count: number): Promise<number> {
  const vault = generateVault(count, 1, true);
  const { ms, bytes } = await verify(vault, '--no-reference', '--no-cache');
  vault.remove();
  const cost = ms / count;
  const megabytes = Math.round(bytes / 1024 / 1024);
  console.log(
    `${String(count).padStart(6)} notes: ${cost.toFixed(2)} ms a note, at most ${megabytes} MB`,
  );
  return cost;
}

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) await forty();
let first: number | undefined;
for (const size of sizes) {
  const cost = await perNote(size);
  first ??= cost;
  console.log(`         ${((cost / first) * 100).toFixed(0)} % of a note in the first vault`);
}
