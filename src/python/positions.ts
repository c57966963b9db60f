import type { Located } from './syntax.ts';

/** py-ast's positions: lines from 1, columns from 0 in UTF-8 bytes, as CPython's. */
export interface BytePosition {
  readonly lineno?: number;
  readonly col_offset?: number;
  readonly end_lineno?: number;
  readonly end_col_offset?: number;
}

/** Turns byte columns into columns from 1 in UTF-16 units, and cuts slices of the source. */
export class Positions {
  readonly #lines: readonly string[];
  readonly #starts: readonly number[];
  readonly #source: string;

  constructor(source: string) {
    this.#source = source;
    this.#lines = source.split('\n');
    let offset = 0;
    this.#starts = this.#lines.map((line) => {
      const start = offset;
      offset += line.length + 1;
      return start;
    });
  }

  /** The place of a node. A node without an end ends where it starts. */
  locate(node: BytePosition): Located {
    const line = node.lineno ?? 1;
    const endLine = node.end_lineno ?? line;
    return {
      line,
      column: this.#column(line, node.col_offset ?? 0),
      endLine,
      endColumn: this.#column(endLine, node.end_col_offset ?? node.col_offset ?? 0),
    };
  }

  /** The source text of a place. */
  slice(place: Located): string {
    return this.#source.slice(
      this.#offset(place.line, place.column),
      this.#offset(place.endLine, place.endColumn),
    );
  }

  /** The source text up to the start of a place. */
  before(place: Located): string {
    return this.#source.slice(0, this.#offset(place.line, place.column));
  }

  line(number: number): string {
    return this.#lines[number - 1] ?? '';
  }

  #offset(line: number, column: number): number {
    return (this.#starts[line - 1] ?? this.#source.length) + column - 1;
  }

  #column(line: number, bytes: number): number {
    const text = this.line(line);
    let column = 0;
    for (let left = bytes; left > 0 && column < text.length;) {
      const code = text.codePointAt(column) ?? 0;
      left -= code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
      column += code < 0x10000 ? 1 : 2;
    }
    return column + 1;
  }
}
