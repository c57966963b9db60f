// `konspekt/runtime` for programs outside of the sandbox, such as one copied from a lesson: what they print goes to the
// process's own output, and time is the same virtual clock, so that sleeping takes none.
import { readFileSync } from 'node:fs';
import { connect, finishAsyncio, standardWeather } from '../runtime/runner.ts';

let lines: string[] | undefined;

connect({
  write: (stream, text) => void process[stream].write(text),
  readLine: () =>
    (lines ??= readFileSync(0, 'utf8').replace(/\n$/, '').split('\n')).shift() ?? null,
  drive: (step) =>
    setImmediate(function turn() {
      if (step()) setImmediate(turn);
    }),
  trace: () => undefined,
  consulted: () => undefined,
  weather: standardWeather,
});
process.once('beforeExit', () => finishAsyncio());

export * from '../runtime/runtime.ts';
