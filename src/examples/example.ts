/** Lines of the note, from 1, both inclusive. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** A piece of the note's Python that goes into a program. */
export interface Piece {
  /** Lines of the note that this piece came from. */
  readonly span: LineSpan;
  /** The Python text, dedented; as many lines as the span has. */
  readonly text: string;
}

/** What the author recorded for an example. */
export type Recorded =
  | {
      readonly kind: 'fence';
      /** The output's text without marker and prompt lines, without trailing blanks of lines and trailing empty lines. */
      readonly text: string;
      readonly span: LineSpan;
      /** Line of the note of each line of `text`. */
      readonly lines: readonly number[];
    }
  | {
      readonly kind: 'comments';
      readonly text: string;
      readonly span: LineSpan;
      readonly lines: readonly number[];
    };

/** An output recorded as a comment at the end of a line (or on the next). */
export interface TrailingOutput {
  /** Line of the note where the comment stands, and of the statement whose output it is. */
  readonly line: number;
  readonly column: number;
  readonly statementLine: number;
  /** Line of that statement in `program`. */
  readonly programLine: number;
  readonly text: string;
  /** `marked`: with a marker or an arrow, compared; `bare`: confirmed or reported. */
  readonly strength: 'marked' | 'bare';
  /** The statement is an expression whose repr is compared, a print call, or a line expected to raise. */
  readonly of: 'print' | 'expression' | 'exception';
}

/** One `>>>` statement of a session with the output below it. */
export interface SessionStep {
  readonly line: number;
  /** Its first line in `program`. */
  readonly programLine: number;
  readonly source: string;
  /** Line of the note where its output stands, or would. */
  readonly outputLine: number;
  readonly expected: string;
}

export interface Directive {
  readonly skip: boolean;
  readonly norun: boolean;
  readonly nocompare: boolean;
  readonly error: boolean;
  readonly stdin: string | null;
  readonly setup: readonly string[];
}

/** One runnable piece of a note. */
export interface Example {
  readonly note: string;
  /** Line of the note where the example's own code starts. */
  readonly line: number;
  /** The label, `main`, or `<module>`. */
  readonly name: string;
  /** Counts the note's examples from 1. */
  readonly ordinal: number;
  /** The fence's own node: line of its opening fence in the note. */
  readonly fenceLine: number;
  /** The code of the example itself, as written in the note (what its panel shows). */
  readonly own: Piece;
  /** What it borrows from earlier in the note, in note order. */
  readonly setup: readonly Piece[];
  /** The whole program that runs: setup, own statements, entry call. */
  readonly program: string;
  /** For each line of `program` (index 0 = line 1) the line of the note it came from, or null (the entry call we added). */
  readonly programLines: readonly (number | null)[];
  /** The first line of `program` that is the example's own; what is printed by lines before it does not count. */
  readonly firstOwnLine: number;
  readonly recorded: Recorded | null;
  readonly trailing: readonly TrailingOutput[];
  readonly session: readonly SessionStep[] | null;
  readonly directive: Directive;
}
