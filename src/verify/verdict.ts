import type { Example } from '../examples/example.ts';
import type { Transcript } from '../run/transcript.ts';
import type { Refusal, Translation } from '../translate/translation.ts';

export type Status = 'verified' | 'drifted' | 'unrecorded' | 'untranslated' | 'failed' | 'skipped';

/** A token that differs and may: why, what the note says, what the run printed, on which line of the output (from 1). */
export interface Tolerated {
  readonly why: 'clock' | 'random' | 'ids' | 'hash';
  readonly line: number;
  readonly recorded: string;
  readonly actual: string;
}

/** One line of a diff between recorded and actual output. */
export type DiffLine =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'recorded'; readonly text: string }
  | {
      readonly kind: 'actual';
      readonly text: string;
      /** As it may be recorded: with the author's own values where they may stay. */
      readonly fresh?: string;
    };

/** A recorded output that has drifted, and what may stand there instead. */
export interface Repair {
  readonly kind: 'whole' | 'comment' | 'session';
  /** Line of the note where the recorded text begins, or would stand. */
  readonly line: number;
  readonly recorded: string;
  /** Null where there is no such text. */
  readonly fresh: string | null;
  readonly diff: readonly DiffLine[];
}

/** A bare comment that reads like what its line printed, but for its value; place in the note. */
export interface Suspicion {
  readonly line: number;
  readonly column: number;
  readonly recorded: string;
  readonly actual: string;
}

export type Reference = 'agrees' | 'disagrees' | 'unavailable' | 'not-run';

/** The comparison of transcript, recorded output and reference for one example. */
export interface Verdict {
  readonly example: Example;
  readonly status: Status;
  readonly reason: string | null;
  readonly recorded: string | null;
  readonly actual: string | null;
  readonly diff: readonly DiffLine[] | null;
  readonly tolerated: readonly Tolerated[];
  readonly reference: Reference;
  /** Where CPython disagrees with the run: an error of ours, as a report ready to be filed (Markdown). */
  readonly bugReport?: string;
  readonly translation: Translation | null;
  readonly refusals: readonly Refusal[];
  readonly transcript: Transcript | null;
  readonly virtualMs: number | null;
  /** What has drifted, output by output: those at the ends of lines and of a session's statements each by itself. */
  readonly repairs?: readonly Repair[];
  /** Comments that look like outputs that have drifted: warnings, not part of the status. */
  readonly suspicions?: readonly Suspicion[];
}
