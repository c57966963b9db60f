import { registerType } from '../objects/class-info.ts';
import { address } from '../objects/id.ts';
import type { Mode } from './evaluator.ts';

/** A code object: what `compile` returns. */
export class Code {
  readonly co_filename: string;
  readonly co_name = '<module>';
  readonly co_qualname = '<module>';
  readonly co_firstlineno = 1;
  readonly #piece: unknown;
  readonly #mode: Mode;

  constructor(piece: unknown, filename: string, mode: Mode) {
    this.co_filename = filename;
    this.#piece = piece;
    this.#mode = mode;
  }

  /** The tree, for the evaluator, and what it is. */
  static read(code: Code): { readonly piece: unknown; readonly mode: Mode } {
    return { piece: code.#piece, mode: code.#mode };
  }

  __repr__(): string {
    return `<code object <module> at ${address(this)}, file "${this.co_filename}", line 1>`;
  }
}

registerType(Code, 'code');
