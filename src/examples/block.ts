import type { ProblemRule } from '../vault/problem.ts';
import type { Example } from './example.ts';

/** What a fence is, seen from the examples: its page shows it by its role. */
export type Block =
  /** Code with at least one example; `examples` are their ordinals. */
  | { readonly role: 'example'; readonly line: number; readonly examples: readonly number[] }
  /** Code that only defines things. */
  | { readonly role: 'setup'; readonly line: number }
  /** A `__main__` body that names something undefined so far, beside definitions. */
  | { readonly role: 'harness'; readonly line: number }
  /** Recorded output; `examples` are the ordinals that it was recorded for, none if it is orphaned. */
  | { readonly role: 'output'; readonly line: number; readonly examples: readonly number[] };

/** A problem that was found, without its words: those are in the vault's table. Line and column from 1. */
export interface Finding {
  readonly rule: ProblemRule;
  readonly line: number;
  readonly column: number;
  readonly detail: string;
}

/** All that a note holds for verification. `blocks` lists its Python and output fences, by opening line. */
export interface NoteExamples {
  readonly examples: readonly Example[];
  readonly findings: readonly Finding[];
  readonly blocks: readonly Block[];
}
