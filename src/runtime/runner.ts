/** The runner's own door into the runtime: what connects, drives and ends a run. Programs import runtime.ts only. */
export { Deadlock } from './asyncio/deadlock.ts';
export { finishAsyncio } from './asyncio/finish.ts';
export { runningTask } from './asyncio/running-loop.ts';
export { elapsedNs } from './clock.ts';
export { BaseException } from './exceptions/base-exception.ts';
export { connectEvaluator } from './evaluation/evaluator.ts';
export { formatException } from './exceptions/format-exception.ts';
export { uncaught } from './exceptions/uncaught.ts';
export type { Uncaught } from './exceptions/uncaught.ts';
export { camelCase } from './mangle.ts';
export { connect, standardWeather } from './host.ts';
export type { Chance, FunctionPlace, Host, Places, TraceEvent, Weather } from './host.ts';
