/** A place in the Python text: line and column from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A construct that is not translated: a value, never an exception. */
export interface Refusal extends Place {
  readonly kind: 'refusal';
  /** A key of the table of refusals, e.g. `syntax-error`, `unsupported-module`. */
  readonly code: string;
  readonly message: string;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One pair of the line map, both from 1. A Python line may have several TypeScript lines and the reverse. */
export interface LinePair {
  readonly python: number;
  readonly typescript: number;
}

/** The TypeScript of one program. */
export interface Translation {
  readonly kind: 'translation';
  /** The whole module, with its import of the runtime; laid out as Prettier does. */
  readonly typescript: string;
  /** The same text with types blanked: same lines, same columns. */
  readonly javascript: string;
  readonly lineMap: readonly LinePair[];
  /** The Python source it was made from: tracebacks quote it. */
  readonly python: string;
}
