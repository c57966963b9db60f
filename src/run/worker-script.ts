import { programScript } from './program.ts';
import { hardenScript } from './realm/harden.ts';
import { programName } from './realm/program-name.ts';

/** How the strings begin that a worker posts. */
export const workerPosts = { report: 'r', printed: 'p', lacks: 'l' } as const;

/** So many prints are posted at once, later ones by so many, or when the program awaits something. */
const promptPrints = 500;

/** What stays in a worker's global object: the language itself. Everything else of a worker is taken away. */
const kept =
  'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp ' +
  'Error AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError SuppressedError globalThis ' +
  'JSON Math Intl ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array BigUint64Array ' +
  'BigInt64Array Uint8ClampedArray Float32Array Float64Array Float16Array DataView Map BigInt Set Iterator WeakMap ' +
  'WeakSet WeakRef Proxy Reflect FinalizationRegistry isFinite isNaN DisposableStack AsyncDisposableStack';

/** What a worker waits for: where its program's script is, and its job as text. */
export interface WorkerTask {
  readonly program: string;
  readonly job: string;
}

/** The script of a program, for the worker that waits for it: `javascript` has passed the check. */
export function workerProgram(javascript: string): string {
  return `"use strict"; const program = ${withoutDirective(programScript(javascript))};
//# sourceURL=${programName}`;
}

/**
 * The text of a worker that runs one translation: it makes everything ready, then waits for its task, so that it can be
 * started before there is one. It posts strings (see `workerPosts`): what is printed, as it is printed, and at last the
 * realm's report, or that the runtime lacks something. The program comes as a script: the page's policy allows no code
 * from strings. `runtime` is the bundle's script.
 */
export function workerScript(runtime: string): string {
  return `"use strict"; {
const post = globalThis.postMessage.bind(globalThis);
const { port1, port2 } = new MessageChannel();
const ask = port2.postMessage.bind(port2, 0);
const take = globalThis.importScripts.bind(globalThis);
const hear = globalThis.addEventListener.bind(globalThis, "message");
const kept = new Set(${JSON.stringify(kept)}.split(" "));
for (let at = globalThis; at && at !== Object.prototype; at = Object.getPrototypeOf(at)) {
  for (const name of Object.getOwnPropertyNames(at)) if (!kept.has(name)) Reflect.deleteProperty(at, name);
}
${withoutDirective(hardenScript)}
const konspektLack = (part) => {
  post("${workerPosts.lacks}" + part);
  throw new Error("the runtime has more in " + part);
};
const realm = ${withoutDirective(runtime)};
let held = [];
let heard = 0;
const send = () => {
  if (held.length > 0) post("${workerPosts.printed}" + held.join());
  held = [];
};
let over = false;
port1.onmessage = () => {
  send();
  if (over) return post("${workerPosts.report}" + realm.report());
  if (realm.pending()) realm.step();
  else {
    over = true;
    realm.finish();
  }
  ask();
};
hear(({ data }) => {
  realm.prepare(data.job, (event) => {
    held.push(event);
    if ((heard += 1) < ${promptPrints} || held.length === ${promptPrints}) send();
  });
  take(data.program);
  realm.start(program);
  ask();
}, { once: true });
}`;
}

function withoutDirective(script: string): string {
  return script.replace(/^"use strict";\s*/, '');
}
