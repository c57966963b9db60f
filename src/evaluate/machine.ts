import type * as runtime from '../runtime/runtime.ts';
import type { Resolution } from '../translate/1-resolve/resolve.ts';
import type { Frame } from './frame.ts';

/** All that evaluated code can do: what the runtime exports to programs. */
export type Runtime = typeof runtime;

/** What a walk through a piece of code needs beside the frame it is in. */
export interface Machine {
  readonly py: Runtime;
  readonly resolution: Resolution;
  /** What `global` statements outside of functions name. */
  readonly globalNames: ReadonlySet<string>;
  /** Values of expression statements are printed, as at a prompt. */
  readonly interactive: boolean;
}

/** What the walk hands to whoever drives it: only generators and coroutines ever do. */
export type Signal =
  | { readonly kind: 'yield'; readonly value: unknown }
  | { readonly kind: 'await'; readonly value: unknown };

/** A walk: sent values come back in, signals go out, the result is returned. */
export type Steps<T> = Generator<Signal, T, unknown>;

/** How a statement ended, unless it went on to the next. */
export type Completion = 'break' | 'continue' | { readonly returned: unknown } | undefined;

/** Runs a walk that can neither yield nor wait. */
export function finish<T>(steps: Steps<T>): T {
  const step = steps.next();
  if (!step.done) throw new Untranslated('await or yield outside a function');
  return step.value;
}

/** Something that evaluated code asks for and Konspekt does not do: ends the run, whatever the program catches. */
export class Untranslated extends Error {
  constructor(what: string) {
    super(`${what} is not translated in evaluated code`);
  }
}

export type { Frame };
