// Finds which files of the runtime most programs need, and writes them to src/run/core-files.ts, from which readers'
// browsers get the runtime. `node tests/run/record-core.ts`, when core-runtime.test.ts asks for it.
import { readFileSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { createContext, runInContext, runInThisContext, Script } from 'node:vm';
import { defaultBudgets } from '../../src/run/budgets.ts';
import { browserRuntime } from '../../src/run/bundle-for-readers.ts';
import { programScript } from '../../src/run/program.ts';
import { realmJob } from '../../src/run/realm-job.ts';
import type * as Realm from '../../src/run/realm/realm.ts';
import { standardWeather } from '../../src/runtime/host.ts';
import { translate, type Translation } from '../../src/translate/translate.ts';
import { casePrograms } from '../translate/programs.ts';
import { vaultPrograms } from './vault-programs.ts';

/** A file that this share of a sample of the recorded cases needs is in the core too, if it is no part of a module. */
const share = 0.08;
const realm = new URL('../../src/run/realm/realm.ts', import.meta.url).href;
const target = new URL('../../src/run/core-files.ts', import.meta.url);

// What programs leave behind when they fail is theirs.
process.on('unhandledRejection', () => undefined);

const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: false });
await import(realm);

const core = new Set((await filesOf(vaultPrograms())).keys());
for (const file of modulesOf(vaultPrograms())) core.add(file);
// Nothing ends a program here that does not end by itself.
const cases = [...casePrograms().values()].filter(
  (python, index) => index % 4 === 0 && !/while (True|1)\b/.test(python),
);
for (const [file, count] of await filesOf(cases)) {
  if (count >= share * cases.length && /^runtime\/(?!modules|enumeration)/.test(file))
    core.add(file);
}
for (let found = await lacking(); found.size > 0; found = await lacking()) {
  for (const file of found) core.add(file);
}
write([...core].toSorted());
process.exit();

/** The files of the runtime of which some function was called, each with the number of programs that did. */
async function filesOf(programs: readonly string[]): Promise<Map<string, number>> {
  const files = new Map<string, number>();
  await calledFiles();
  for (const python of programs) {
    await run(python);
    for (const file of await calledFiles()) files.set(file, (files.get(file) ?? 0) + 1);
  }
  return files;
}

/** A module that is nothing but a list of what others export has no function to be called. */
function modulesOf(programs: readonly string[]): string[] {
  const runtime = readFileSync(new URL('../../src/runtime/runtime.ts', import.meta.url), 'utf8');
  const imports = programs.map((python) => {
    const translation = translate(python);
    return 'javascript' in translation ? translation.javascript.replace(/} from[^]*/, '') : '';
  });
  return [...runtime.matchAll(/^export \* as (\w+) from '\.\/(.*)\.ts';$/gm)]
    .filter(([, name]) => imports.some((text) => new RegExp(`\\b${name}\\b`).test(text)))
    .map(([, , file]) => `runtime/${file}`);
}

async function run(python: string): Promise<void> {
  const translation = translate(python);
  if (Array.isArray(translation)) return;
  const fresh = (await import(`${realm}?${Math.random()}`)) as typeof Realm;
  await drive(fresh, translation, runInThisContext(programScript(translation.javascript)));
}

async function drive(on: typeof Realm, translation: Translation, program: unknown): Promise<void> {
  on.prepare(JSON.stringify(realmJob(translation, '', standardWeather, defaultBudgets)));
  on.start(program as Parameters<typeof Realm.start>[0]);
  for (let turn = 0; turn < 20_000; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    if (!on.pending()) break;
    on.step();
  }
  on.finish();
  on.report();
}

/** Since this was asked last. */
async function calledFiles(): Promise<string[]> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  return result.flatMap(({ url, functions }) => {
    const [, file] = /\/src\/(runtime\/.*)\.ts$/.exec(url) ?? [];
    const wasCalled = functions.some(
      ({ ranges: [range] }) => range && range.startOffset > 0 && range.count > 0,
    );
    return file !== undefined && wasCalled ? [file] : [];
  });
}

/** Classes without a function of their own are not seen to be called: what our own notes lack says it. */
async function lacking(): Promise<ReadonlySet<string>> {
  const holding = { isKept: (file: string) => core.has(file), tell: (file: string) => file };
  const script = new Script(await browserRuntime('core', holding));
  const found = new Set<string>();
  const konspektLack = (file: string): never => {
    found.add(file);
    throw new Error(file);
  };
  for (const python of vaultPrograms()) {
    const context = createContext({ konspektLack });
    const translation = translate(python);
    if (Array.isArray(translation)) continue;
    try {
      const fresh = script.runInContext(context) as typeof Realm;
      const program = runInContext(programScript(translation.javascript), context);
      await drive(fresh, translation, program);
    } catch (error) {
      if (found.size === 0) throw error;
    }
  }
  return found;
}

function write(files: readonly string[]): void {
  const text = readFileSync(target, 'utf8');
  const list = `\`\n${files.join('\n')}\n\``;
  writeFileSync(
    target,
    text.replace(/`[^`]*`/, () => list),
  );
  console.log(`${files.length} files`);
}
