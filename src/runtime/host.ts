import type { BaseException } from './exceptions/base-exception.ts';

/**
 * What a run needs from whoever runs it. A runtime module instance belongs to one run, in a realm of its own;
 * the runner connects it once, before the program starts.
 */
export interface Host {
  /** Text that the program printed, as it was written (no line splitting). */
  write(stream: 'stdout' | 'stderr', text: string): void;
  /** The next line of standard input without its newline, or null at the end. */
  readLine(): string | null;
  /**
   * Calls `step` again and again until it returns false. Between two calls every pending microtask of the realm
   * must have been run. `step` runs one handle of the event loop.
   */
  drive(step: () => boolean): void;
  /**
   * Counts a handle that the event loop runs without a call of `step`, because nothing is left of the one before it;
   * false when the run is to end. Without it each handle is a step.
   */
  countTurn?(): boolean;
  /** A trace record: tasks, waits, cancellations. Bounded by the host. */
  trace(event: TraceEvent): void;
  /** Where the program's functions stand in its Python text, if the host knows that. */
  readonly places?: Places;
  /** The traceback of an exception that the program has caught, without the marks under its lines. */
  traceback?(error: BaseException): string;
  /** The weather: what a run may not depend on, varied to find out whether it does. */
  readonly weather: Weather;
  /** Told once for each source of chance that the program consulted. */
  consulted(source: Chance): void;
}

/** A function of the Python text: its qualified name, and the line where it begins (its first decorator). */
export interface FunctionPlace {
  readonly qualname: string;
  readonly line: number;
}

export interface Places {
  /** Of the function with this JavaScript text. */
  ofFunction(text: string): FunctionPlace | null;
  /** Of the coroutine function that JavaScript knows by this name, if it is the only one. */
  ofCoroutine(name: string): FunctionPlace | null;
  /** The lines of the program's own frames in the text of a JavaScript stack, the innermost first. */
  ofStack(stack: string): readonly number[];
  /** The name of the function that a line stands in, or `<module>`. */
  nameAt(line: number): string;
}

export type Chance = 'clock' | 'random' | 'ids' | 'hash';

export interface Weather {
  /** Nanoseconds that one reading of the clock moves it (1 in the standard weather). */
  readonly clockTick: number;
  /** Milliseconds by which wall clock and uptime are ahead of the usual; 0 unless said. */
  readonly clockAheadMs?: number;
  /** Seed of an unseeded random generator. */
  readonly randomSeed: number;
  /** Address of the first object whose id is asked for. */
  readonly firstId: number;
  /** Key of str hashing (0: CPython's PYTHONHASHSEED=0). */
  readonly hashSeed: number;
}

export const standardWeather: Weather = {
  clockTick: 1,
  randomSeed: 20240719,
  firstId: 0x7f3a5c0d1000,
  hashSeed: 0,
};

/** One record of the trace. `at` is virtual time in nanoseconds since the start of the run. */
export type TraceEvent =
  | { kind: 'created'; task: number; name: string; parent: number | null; at: number }
  | { kind: 'step'; task: number; at: number }
  | {
      kind: 'wait';
      task: number;
      on: string;
      until: number | null;
      other: number | null;
      at: number;
    }
  | {
      kind: 'ended';
      task: number;
      how: 'finished' | 'cancelled' | 'failed';
      detail: string | null;
      at: number;
    };

let current: Host | undefined;

/** Connects this runtime instance to its host: once, before the program starts. */
export function connect(host: Host): void {
  current = host;
}

/** The host of this run. Throws (a bug of ours) when nobody connected one. */
export function host(): Host {
  if (!current) throw new Error('runtime used before connect()');
  return current;
}
