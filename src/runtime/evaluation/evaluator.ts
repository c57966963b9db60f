/** What turns text into trees and runs them: the runner connects it, the runtime knows nothing of how it is done. */
export interface Evaluator {
  /** Parses; raises SyntaxError. What it returns only `run` understands. */
  compile(source: string, filename: string, mode: Mode): unknown;
  /** Runs it with these names; the value of an expression, else None. */
  run(piece: unknown, globals: Map<unknown, unknown>, locals: unknown): unknown;
}

export type Mode = 'eval' | 'exec' | 'single';

let connected: (() => Evaluator) | undefined;

/** Connects the evaluator of this run, which is made when it is first asked for: most runs need none. */
export function connectEvaluator(make: () => Evaluator): void {
  let made: Evaluator | undefined;
  connected = () => (made ??= make());
}

/** The evaluator of this run. Throws (a bug of ours) when there is none. */
export function evaluator(): Evaluator {
  if (!connected) throw new Error('code is evaluated where no evaluator is connected');
  return connected();
}
