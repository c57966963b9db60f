import type { DiffLine, Repair, Suspicion, Tolerated } from './verdict.ts';

/** What comparing one kind of recorded output with a run came to. */
export interface Judgement {
  readonly matches: boolean;
  readonly reason: string | null;
  readonly diff: readonly DiffLine[] | null;
  readonly tolerated: readonly Tolerated[];
  readonly suspicions: readonly Suspicion[];
  readonly repairs?: readonly Repair[];
  /** What was recorded, as compared. */
  readonly recorded: string;
}
