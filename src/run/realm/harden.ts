/**
 * Text of a script that takes out of a fresh realm what no translation needs and what leads out of it: shared memory
 * and WebAssembly (timers and memory that no budget sees), the constructors that make functions from text (they are
 * off as well), and the hook by which V8 hands out the frames of whoever called.
 */
export const hardenScript = `"use strict";
for (const name of ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'eval', 'console', 'escape', 'unescape']) {
  delete globalThis[name];
}
for (const example of [function () {}, async function () {}, function* () {}, async function* () {}]) {
  delete Object.getPrototypeOf(example).constructor;
}
for (const name of ['__proto__', '__defineGetter__', '__defineSetter__', '__lookupGetter__', '__lookupSetter__']) {
  delete Object.prototype[name];
}
Object.defineProperty(Error, 'prepareStackTrace', { value: undefined, writable: false, configurable: false });
Error.stackTraceLimit = 200;
0;`;
