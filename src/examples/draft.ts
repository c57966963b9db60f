import type { Directive, Recorded } from './example.ts';
import type { Fence } from './fence.ts';
import type { Segment } from './segment.ts';
import type { SessionEntry } from './session.ts';
import type { TrailingComment } from './trailing.ts';
import type { Unit } from './unit.ts';

/** A segment with the fence that it stands in. */
export interface PlacedSegment {
  readonly fence: Fence;
  readonly segment: Segment;
  /** The lines of code, as Python has them: those of a session without prompts and output. */
  readonly code: readonly string[];
  readonly trailing: readonly TrailingComment[];
  readonly session: readonly SessionEntry[] | null;
  /** Another note's: its lines have no place in this one. */
  readonly foreign: boolean;
}

/** A statement of the namespace, and where it stands. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly placed: PlacedSegment;
}

/** The call that starts an example, line by line; `line` is its line in the note, if it was written there. */
export interface EntryLine {
  readonly text: string;
  readonly line: number | null;
}

/** An example before it has a number and a program. */
export interface Draft {
  readonly placed: PlacedSegment;
  readonly name: string;
  /** Numbers of all statements of the program. */
  readonly statements: readonly number[];
  readonly entry: readonly EntryLine[];
  /** The entry needs `import asyncio`, and the note has none. */
  readonly importsAsyncio: boolean;
  readonly recorded: Recorded | null;
  readonly directive: Directive;
}
