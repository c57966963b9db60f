import { afterAll, afterEach, expect, test } from 'vitest';
import { runtimeBundle } from '../../src/run/bundle.ts';
import { defaultBudgets } from '../../src/run/budgets.ts';
import { readReport } from '../../src/run/read-report.ts';
import type { ChildJob, ChildReply } from '../../src/run/realm/child.ts';
import { startRealmProcess } from '../../src/run/realm-process.ts';
import type { SandboxedProcess } from '../../src/run/sandboxed-process.ts';
import { programScript } from '../../src/run/program.ts';
import { standardWeather } from '../../src/runtime/host.ts';

/** The second layer alone: these programs do not pass the check. */
const { script } = await runtimeBundle();
let child: SandboxedProcess | undefined;
afterAll(() => child?.kill());

async function stdoutOf(javascript: string): Promise<string> {
  if (!child?.alive) child = await startRealmProcess(script, defaultBudgets);
  const job: ChildJob = {
    program: programScript(`import { print } from "konspekt/runtime";\n${javascript}`),
    realm: {
      stdin: '',
      weather: standardWeather,
      text: { python: '', lineMap: [], lines: 0 },
      budgets: defaultBudgets,
    },
    realMs: 2_000,
  };
  const answer = await child.ask(job, defaultBudgets);
  if (answer.kind !== 'reply') return answer.kind;
  const reply = answer.value as ChildReply;
  const report = reply.report === null ? undefined : readReport(reply.report);
  return report ? report.events.map(({ text }) => text).join('') : 'no report';
}

afterEach(async () => {
  const well = 'print("well", [1, 2].map((x) => x + 1), ({}).left);';
  if ((await stdoutOf(well)) !== 'well [2, 3] None\n') throw new Error('the next run was harmed');
});

/** Each tries to print something of `process`; an attempt that throws prints the error's name. */
test.each([
  ['globalThis.process'],
  ['globalThis.require'],
  ['globalThis.fetch'],
  ['globalThis.setTimeout'],
  ['globalThis.WebAssembly'],
  ['globalThis.SharedArrayBuffer'],
  ['globalThis.eval'],
  ['this'],
  ['(() => {}).constructor === Object ? undefined : 1'],
  ['(async () => {}).constructor === Object ? undefined : 1'],
  ['(function* () {}).constructor === Object ? undefined : 1'],
  ['({}).__proto__'],
])('%s is not there', async (expression) => {
  expect(await stdoutOf(`print(typeof (${expression}));`)).toBe('undefined\n');
});

const attempts = [
  'Function("return process")()',
  'new Function("return process")()',
  'globalThis.Function("return this")().process.env',
  'print.constructor("return process")()',
  'Object.getPrototypeOf(async () => {}).constructor("return process")()',
  'Reflect.construct(globalThis.Function, ["return process"])()',
  '(await import("node:fs")).readFileSync("/etc/passwd")',
  'import("node:fs").catch((error) => error.constructor.constructor("return process")())',
  'await import("node:fs").catch((error) => error.constructor.constructor("return process.env")())',
  'await import("node:fs").then(() => 0, (error) => { throw error.constructor.constructor("return process")().env; })',
  'Object.getPrototypeOf(import("node:fs")).constructor.constructor("return process")()',
  'konspekt.host().constructor.constructor("return process")()',
];

test.each(attempts)('%s gets nothing', async (expression) => {
  const stdout = await stdoutOf(
    `let got; try { got = ${expression}; got = await got; } catch (error) { got = undefined; }\nprint(typeof got);`,
  );
  // An import() never settles: nothing of the host's runs while a program does.
  expect(stdout).toBe(
    expression.includes('import("node:fs").') || expression.includes('await') ? '' : 'undefined\n',
  );
});

test('the frames of whoever called are not handed out', async () => {
  const stdout = await stdoutOf(`
let frames = [];
try { Error.prepareStackTrace = (_error, sites) => { frames = sites; return "x"; }; } catch {}
try { globalThis.Error = class extends Error {}; globalThis.Error.prepareStackTrace = (_e, sites) => { frames = sites; return "x"; }; } catch {}
new Error("x").stack; try { null.x; } catch (error) { error.stack; }
print(frames.length);
print(frames.some((site) => site.getThis?.() !== undefined || site.getFunction?.() !== undefined));`);
  expect(stdout).toBe('0\nFalse\n');
});

test('an error of the host leads nowhere', async () => {
  const stdout = await stdoutOf(`
const seen = new Set();
function climb(value, depth) {
  if (value === null || (typeof value !== "object" && typeof value !== "function") || seen.has(value) || depth > 6) return;
  seen.add(value);
  for (const key of Reflect.ownKeys(value)) {
    if (key === "process" || key === "mainModule" || key === "binding") print("found", String(key));
    try { climb(value[key], depth + 1); } catch {}
  }
  climb(Object.getPrototypeOf(value), depth + 1);
}
climb(globalThis, 0);
climb(konspekt, 0);
climb(import("node:fs"), 0);
const deep = () => deep();
try { deep(); } catch (error) { climb(error, 0); }
print("climbed", seen.size > 500);`);
  expect(stdout).toBe('climbed True\n');
});

test.each([
  'Object.prototype.toJSON = () => ({ events: "forged" });',
  'Array.prototype.toJSON = () => "forged";',
  'JSON.stringify = () => "forged";',
  'JSON.stringify = () => ({ toString() { for (;;); } });',
  'Object.prototype.toJSON = () => { for (;;); };',
  'Array.prototype[Symbol.iterator] = function* () { for (;;) yield 1; };',
  'Array.prototype.map = () => "poisoned"; Object.prototype.left = 1;',
  'Promise.prototype.then = () => {};',
  'Object.defineProperty(Object.prototype, "kind", { get() { throw 1; }, set() { throw 2; } });',
])('%s harms nobody else', async (program) => {
  expect(typeof (await stdoutOf(program))).toBe('string');
});
