import type { Chance, TraceEvent } from '../runtime/host.ts';

/** Something printed, with its virtual time in nanoseconds since the start of the run. */
export interface PrintEvent {
  readonly stream: 'stdout' | 'stderr';
  readonly text: string;
  readonly at: number;
  /** Number of the task that printed it, or null outside tasks. */
  readonly task: number | null;
}

/** The budgets of one run; each can be hit, and the outcome then names it. */
export interface Budgets {
  /** Real time, ms. */
  readonly realMs: number;
  /** CPU time of the child, ms. */
  readonly cpuMs: number;
  /** Resident memory of the child, bytes. */
  readonly memoryBytes: number;
  /** Printed bytes (UTF-8). */
  readonly outputBytes: number;
  /** Print and trace events. */
  readonly events: number;
  /** Handles run by event loops. */
  readonly steps: number;
}

export type Budget = keyof Budgets;

/** How a run ended. */
export type Outcome =
  | { readonly kind: 'finished' }
  /** An uncaught exception: its Python type name, str() of it, and the traceback as printed to stderr. */
  | {
      readonly kind: 'exception';
      readonly type: string;
      readonly message: string;
      readonly traceback: string;
    }
  /** sys.exit(): the status. */
  | { readonly kind: 'exit'; readonly status: number }
  | { readonly kind: 'budget'; readonly budget: Budget; readonly limit: number }
  /** Nothing is left to run and the program waits. */
  | { readonly kind: 'deadlock'; readonly message: string }
  /** The generated code did not pass the check, or the child broke: never the program's own doing. */
  | { readonly kind: 'crash'; readonly message: string };

/** What one run printed, event by event, and how it ended. */
export interface Transcript {
  readonly stdout: string;
  readonly stderr: string;
  readonly events: readonly PrintEvent[];
  readonly tasks: readonly TraceEvent[];
  readonly outcome: Outcome;
  /** Virtual milliseconds from start to end. */
  readonly virtualMs: number;
  /** Sources of chance that the program consulted. */
  readonly consulted: readonly Chance[];
}
