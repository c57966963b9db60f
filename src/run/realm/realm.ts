/**
 * What lives inside the realm of one run, beside the program: it connects the runtime to buffers of its own. Nothing
 * of the host comes in but text and numbers; the host reads text and numbers out. The same in Node and in a worker.
 */
import { createEvaluator } from '../../evaluate/evaluator.ts';
import {
  connect,
  connectEvaluator,
  elapsedNs,
  finishAsyncio,
  runningTask,
} from '../../runtime/runner.ts';
import type { Chance, Host, TraceEvent, Weather } from '../../runtime/runner.ts';
import * as runtime from '../../runtime/runtime.ts';
import type { Budget, Budgets, PrintEvent } from '../transcript.ts';
import { placesIn } from './function-places.ts';
import { describeCaught } from './describe-caught.ts';
import { describeEnding } from './describe-ending.ts';
import type { RealmEnding } from './describe-ending.ts';
import type { ProgramText } from './python-frames.ts';
import { utf8Length } from './utf8-length.ts';

export interface RealmJob {
  readonly stdin: string;
  readonly weather: Weather;
  /** For tracebacks. */
  readonly text: ProgramText;
  readonly budgets: Pick<Budgets, 'outputBytes' | 'events' | 'steps'>;
}

/** What the host gets to know, as JSON. */
export interface RealmReport {
  readonly events: readonly PrintEvent[];
  readonly tasks: readonly TraceEvent[];
  readonly consulted: readonly Chance[];
  readonly elapsedNs: number;
  /** Null: it was broken off. */
  readonly ending: RealmEnding | null;
  /** How many of the events there were when it ended: the rest was printed at exit. */
  readonly endedAfter: number;
}

/** Thrown to stop a program that went over a budget; whatever the program does with it, nothing more is counted. */
class OverBudget extends Error {}

const events: PrintEvent[] = [];
const tasks: TraceEvent[] = [];
const consulted = new Set<Chance>();
let ending: RealmEnding | null = null;
let endedAfter = 0;
let driven: (() => boolean) | null = null;
let lines: string[] = [];
let text: ProgramText = { python: '', lineMap: [], lines: 0 };
let budgets: RealmJob['budgets'] = { outputBytes: 0, events: 0, steps: 0 };
let javascript = '';
let printed = 0;
let hear: ((event: string) => void) | undefined;
let steps = 0;

/** Connects the runtime. Before anything else. `onPrint` hears each PrintEvent as JSON. */
export function prepare(json: string, onPrint?: (event: string) => void): void {
  hear = onPrint;
  const job = JSON.parse(json) as RealmJob;
  budgets = job.budgets;
  text = job.text;
  lines = job.stdin.split('\n');
  if (lines.at(-1) === '') lines.pop();
  const host: Host = {
    write,
    readLine: () => lines.shift() ?? null,
    drive,
    countTurn,
    places: placesIn(text, () => javascript),
    trace,
    consulted: consult,
    weather: job.weather,
    traceback: (error) => describeCaught(error, new Error().stack ?? '', text),
  };
  connect(host);
  connectEvaluator(() => createEvaluator(runtime));
}

/** Starts the program; it goes on while microtasks run, and in `step`. */
export function start(program: (names: typeof runtime) => Promise<void>): void {
  javascript = Function.prototype.toString.call(program);
  program(runtime).then(() => end({ kind: 'finished' }), endWith);
}

/** Runs one handle of the program's event loop. The host runs all microtasks before the next. */
export function step(): void {
  if (!countTurn()) return;
  const turn = driven;
  if (!turn) return;
  try {
    if (!turn() && driven === turn) driven = null;
  } catch (error) {
    endWith(error);
  }
}

function countTurn(): boolean {
  steps += 1;
  if (steps > budgets.steps) end({ kind: 'budget', budget: 'steps' });
  return ending === null;
}

/** Whether `step` has something to do. */
export function pending(): boolean {
  return ending === null && driven !== null;
}

/** What CPython prints at exit; after the last step. A program that neither ended nor waits for a step is stuck. */
export function finish(): void {
  end({ kind: 'deadlock' });
  if (ending?.kind === 'budget' || ending?.kind === 'deadlock') return;
  try {
    finishAsyncio();
  } catch (error) {
    ending = describeEnding(error, text);
  }
}

/** The report, as JSON. */
export function report(): string {
  const result: RealmReport = {
    events,
    tasks,
    consulted: [...consulted],
    elapsedNs: elapsedNs(),
    ending,
    endedAfter,
  };
  return JSON.stringify(result);
}

/** Describing an error may run the program's own code, which may do anything. */
function endWith(error: unknown): void {
  try {
    end(describeEnding(error, text));
  } catch {
    end({ kind: 'broken', message: 'an error that cannot be described' });
  }
}

function end(how: RealmEnding): void {
  driven = null;
  if (ending !== null) return;
  ending = how;
  endedAfter = events.length;
}

function write(stream: PrintEvent['stream'], words: string): void {
  if (words === '') return;
  printed += utf8Length(words);
  if (printed > budgets.outputBytes) exceed('outputBytes');
  count();
  const event = { stream, text: words, at: elapsedNs(), task: runningTask()?._number ?? null };
  events.push(event);
  hear?.(JSON.stringify(event));
}

function trace(event: TraceEvent): void {
  count();
  tasks.push(event);
}

function count(): void {
  if (events.length + tasks.length >= budgets.events) exceed('events');
}

function exceed(budget: Budget): never {
  end({ kind: 'budget', budget });
  throw new OverBudget(budget);
}

function drive(turn: () => boolean): void {
  if (ending === null) driven = turn;
}

function consult(source: Chance): void {
  consulted.add(source);
}
