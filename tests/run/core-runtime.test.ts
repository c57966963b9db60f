import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { defaultBudgets } from '../../src/run/budgets.ts';
import { browserRuntime } from '../../src/run/bundle-for-readers.ts';
import { composeTranscript } from '../../src/run/compose-transcript.ts';
import { programScript } from '../../src/run/program.ts';
import { readReport } from '../../src/run/read-report.ts';
import { realmJob } from '../../src/run/realm-job.ts';
import type { ChildJob, ChildReply } from '../../src/run/realm/child.ts';
import { startRealmProcess } from '../../src/run/realm-process.ts';
import type { SandboxedProcess } from '../../src/run/sandboxed-process.ts';
import type { Transcript } from '../../src/run/transcript.ts';
import { standardWeather } from '../../src/runtime/host.ts';
import { translate } from '../../src/translate/translate.ts';
import { casePrograms } from '../translate/programs.ts';
import { vaultPrograms } from './vault-programs.ts';

/** What a reader's browser loads first is a part of the runtime: it must say when it lacks something, never err. */
const cases = join(import.meta.dirname, '../translate/cases');
let core = '';
let child: SandboxedProcess | undefined;

beforeAll(async () => {
  core = await browserRuntime('core');
}, 60_000);
afterAll(() => child?.kill());

/** In the place of a report it says what it lacked. */
const telling = (script: string): string => `"use strict"; (() => {
  let lacking = null;
  const konspektLack = (part) => { lacking ??= part; throw new Error(part); };
  const realm = ${script.replace(/^"use strict";/, '')};
  const report = () => lacking === null ? realm.report() : JSON.stringify({ lacking });
  return { ...realm, report };
})()`;

type Seen = { readonly lacking: string } | Transcript | null;

/** Null: it is not translated. */
async function run(python: string, stdin = ''): Promise<Seen> {
  const translation = translate(python);
  if (Array.isArray(translation)) return null;
  if (!child?.alive) child = await startRealmProcess(telling(core), defaultBudgets);
  const job: ChildJob = {
    program: programScript(translation.javascript),
    realm: realmJob(translation, stdin, standardWeather, defaultBudgets),
    realMs: 20_000,
  };
  const answer = await child.ask(job, defaultBudgets);
  const json = answer.kind === 'reply' ? (answer.value as ChildReply).report : null;
  if (json === null) throw new Error(`no report of ${python}`);
  const { lacking } = JSON.parse(json) as { lacking?: string };
  if (lacking !== undefined) return { lacking };
  const report = readReport(json);
  if (report === undefined) throw new Error(json);
  return composeTranscript(report, defaultBudgets);
}

test('the programs of our own notes need no more than the core (else: node tests/run/record-core.ts)', async () => {
  const programs = vaultPrograms();
  const lacking: string[] = [];
  for (const python of programs) {
    const seen = await run(python);
    if (seen !== null && 'lacking' in seen) lacking.push(seen.lacking);
  }
  // Lessons that are about other modules may be added before anybody records the core anew.
  expect(lacking.length / programs.length, lacking.join('\n')).toBeLessThan(0.2);
}, 60_000);

test('a program prints what CPython printed, or is told what the core lacks', async () => {
  const wrong: string[] = [];
  let ran = 0;
  // A sample: another test runs all of them, on the whole.
  const sample = [...casePrograms()].filter((_, index) => index % 3 === 0);
  for (const [name, python] of sample) {
    const file = (which: string): string => join(cases, name, which);
    const stdin = existsSync(file('stdin.txt')) ? readFileSync(file('stdin.txt'), 'utf8') : '';
    const seen = await run(python, stdin);
    if (seen === null || 'lacking' in seen) continue;
    ran += 1;
    if (seen.stdout !== readFileSync(file('output.txt'), 'utf8')) wrong.push(name);
  }
  expect(wrong).toEqual([]);
  expect(ran).toBeGreaterThan(20);
}, 120_000);

test('the core is small', () => {
  expect(gzipSync(core, { level: 9 }).length).toBeLessThan(66_000);
});
