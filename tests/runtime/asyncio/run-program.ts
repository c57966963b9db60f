import { setImmediate } from 'node:timers';
import { vi } from 'vitest';
import type { Outcome } from '../../../src/run/transcript.ts';
import type { TraceEvent } from '../../../src/runtime/host.ts';

/** What a program printed, and how it ended. */
export interface Run {
  readonly stdout: string;
  readonly stderr: string;
  readonly trace: readonly TraceEvent[];
  /** `finished`, `deadlock`, or the type of the uncaught exception. */
  readonly outcome: string;
}

const AsyncFunction = (async () => undefined).constructor as new (
  ...args: string[]
) => (...args: unknown[]) => Promise<unknown>;

/** Runs the JavaScript of a program on a runtime of its own, in this process; setImmediate drains the microtasks. */
export async function runProgram(javascript: string): Promise<Run> {
  vi.resetModules();
  const runtime = await import('../../../src/runtime/runtime.ts');
  const { connect, finishAsyncio, standardWeather } =
    await import('../../../src/runtime/runner.ts');
  const out = { stdout: '', stderr: '' };
  const trace: TraceEvent[] = [];
  const outcome = await new Promise<string>((resolve) => {
    connect({
      write: (stream, text) => (out[stream] += text),
      readLine: () => null,
      drive: (step) => drive(step, resolve),
      countTurn: () => true,
      trace: (event) => trace.push(event),
      weather: standardWeather,
      consulted: () => undefined,
    });
    const names = { ...runtime };
    const program = new AsyncFunction(...Object.keys(names), `"use strict";\n${javascript}`);
    program(...Object.values(names)).then(
      () => resolve('finished'),
      (error: unknown) => resolve(nameOf(error)),
    );
  });
  finishAsyncio();
  return { ...out, trace, outcome };
}

function drive(step: () => boolean, end: (outcome: string) => void): void {
  setImmediate(() => {
    try {
      if (step()) drive(step, end);
    } catch (error) {
      end(error instanceof Error && error.name === 'Deadlock' ? 'deadlock' : nameOf(error));
    }
  });
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.constructor.name : String(error);
}

/** How a transcript says that a program ended, in the words of `Run.outcome`. */
export function endOf(outcome: Outcome): string {
  return outcome.kind === 'exception' ? outcome.type.replace(/^.*\./, '') : outcome.kind;
}
