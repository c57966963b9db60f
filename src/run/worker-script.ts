import { programScript } from './program.ts';
import { hardenScript } from './realm/harden.ts';
import { programName } from './realm/program-name.ts';
import type { RealmJob } from './realm/realm.ts';

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

/**
 * The text of a worker that runs one translation. It posts strings (see `workerPosts`): what is printed, as it is
 * printed, and at last the realm's report, or that the runtime lacks something. All code is in the text: the page's
 * policy allows no code from strings. The program comes first, so that its lines keep their numbers. `runtime` is the
 * bundle's script; `javascript` has passed the check.
 */
export function workerScript(runtime: string, javascript: string, job: RealmJob): string {
  return `"use strict"; const program = ${withoutDirective(programScript(javascript))};
{
const post = globalThis.postMessage.bind(globalThis);
const { port1, port2 } = new MessageChannel();
const ask = port2.postMessage.bind(port2, 0);
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
realm.prepare(${JSON.stringify(JSON.stringify(job))}, (event) => {
  held.push(event);
  if ((heard += 1) < ${promptPrints} || held.length === ${promptPrints}) send();
});
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
realm.start(program);
ask();
}
//# sourceURL=${programName}`;
}

function withoutDirective(script: string): string {
  return script.replace(/^"use strict";\s*/, '');
}
