import { Tuple } from '../values/tuple.ts';
import { isKeywords } from '../calls/keywords.ts';
import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { lastHandled } from './handled.ts';
import { reprOf, textOf } from './wording.ts';

/** Links of implicit contexts are cut after so many, so that a loop of exceptions does not keep them all. */
const longestChain = 8;

/**
 * Python's BaseException: `args`, notes, cause and context. Rules from CPython's Objects/exceptions.c.
 * `new ValueError('x', { cause: error })` is `raise ValueError('x') from error`.
 */
export class BaseException extends Error {
  #args: Tuple<unknown>;
  #cause: unknown = null;
  #context: BaseException | null;
  #chain: number;
  #suppress = false;
  #notes: unknown[] | undefined;
  #traceback: unknown = null;

  constructor(...args: unknown[]) {
    super();
    const last = args.at(-1);
    const keywords = isKeywords(last) ? last : undefined;
    this.#args = Tuple.from(keywords ? args.slice(0, -1) : args) as Tuple<unknown>;
    const handled = lastHandled() ?? null;
    this.#context = handled;
    this.#chain = handled === null ? 0 : handled.#chain + 1;
    if (handled && this.#chain > longestChain) {
      handled.#context = null;
      this.#chain = 1;
    }
    if (keywords && 'cause' in keywords) this.__cause__ = keywords['cause'];
  }

  get args(): Tuple<unknown> {
    return this.#args;
  }

  set args(args: Iterable<unknown>) {
    this.#args = Tuple.from(args) as Tuple<unknown>;
  }

  get __cause__(): unknown {
    return this.#cause;
  }

  set __cause__(cause: unknown) {
    this.#cause = cause ?? null;
    this.#suppress = true;
  }

  /** The exception that was being handled when this one was made, or what was assigned. */
  get __context__(): BaseException | null {
    return this.#context === this ? null : this.#context;
  }

  set __context__(context: BaseException | null) {
    this.#context = context;
  }

  get __suppress_context__(): boolean {
    return this.#suppress;
  }

  set __suppress_context__(suppress: boolean) {
    this.#suppress = suppress;
  }

  get __notes__(): unknown[] | undefined {
    return this.#notes;
  }

  /** None until somebody has caught it. */
  get __traceback__(): unknown {
    return this.#traceback;
  }

  set __traceback__(traceback: unknown) {
    this.#traceback = traceback;
  }

  addNote(note: unknown): null {
    if (typeof note !== 'string') {
      throw noteError(`note must be a str, not '${typeName(note)}'`);
    }
    (this.#notes ??= []).push(note);
    return null;
  }

  withTraceback(traceback: unknown): this {
    this.#traceback = traceback;
    return this;
  }

  __str__(): string {
    if (this.#args.length === 0) return '';
    return textOf(this.#args.length === 1 ? this.#args[0] : this.#args);
  }

  __repr__(): string {
    const parts = Array.from(this.#args, (arg) => reprOf(arg));
    return `${typeName(this)}(${parts.join(', ')})`;
  }

  /** JavaScript's own string conversion, as in a template. */
  override toString(): string {
    return textOf(this);
  }
}

export class Exception extends BaseException {}

/** BaseException.__init__. */
function keepArguments(self: unknown, ...args: unknown[]): null {
  (self as BaseException).args = args;
  return null;
}

let noteError: (message: string) => BaseException = (message) => new Exception(message);

/** Lets the file of TypeError, which extends classes of this one, hand over its constructor. */
export function useTypeErrorForNotes(make: (message: string) => BaseException): void {
  noteError = make;
}

registerType(BaseException, 'BaseException', {
  bases: [],
  specials: () => ({ __init__: keepArguments }),
});
registerType(Exception, 'Exception');
