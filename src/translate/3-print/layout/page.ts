import type { LinePair } from '../../translation.ts';

/** The text as it grows, twice: with its types, and with blanks in their place. Both have the same lines and columns. */
export class Page {
  typescript = '';
  javascript = '';
  /** Line being written, from 1. */
  line = 1;
  /** Objects and object types whose braces stand on different lines. */
  readonly opened = new Set<object>();
  /** The `(` that comes next already stands further up. */
  #isOpened = false;
  readonly #mapped = new Set<number>();
  readonly #pairs = new Map<string, LinePair>();

  /** Writes `text`, which has no line breaks; with `blank`, the JavaScript gets spaces. */
  write(text: string, blank: boolean): void {
    this.typescript += text;
    if (blank) {
      this.javascript += ' '.repeat(text.length);
    } else if (this.#isOpened && text !== '') {
      this.javascript += ` ${text.slice(1)}`;
      this.#isOpened = false;
    } else {
      this.javascript += text;
    }
  }

  /** Ends the line and indents the next one. */
  newLine(indentation: number): void {
    this.typescript += '\n' + ' '.repeat(indentation);
    this.javascript += '\n' + ' '.repeat(indentation);
    this.line += 1;
  }

  /** Takes trailing blanks off the line; returns how many. */
  trim(): number {
    const trimmed = this.typescript.replace(/[ \t]+$/, '');
    const count = this.typescript.length - trimmed.length;
    if (count === 0) return 0;
    this.typescript = trimmed;
    this.javascript = this.javascript.slice(0, -count);
    return count;
  }

  /** Notes that the current line (or another) comes from Python line `python`. */
  note(python: number, line: number = this.line): void {
    this.#pairs.set(`${python}:${line}`, { python, typescript: line });
    this.#mapped.add(line);
  }

  /** Lines from `from` on that come from nowhere yet come from Python line `python`. */
  fill(from: number, python: number): void {
    for (let line = from; line <= this.line; line++) {
      if (!this.#mapped.has(line)) this.note(python, line);
    }
  }

  /**
   * An arrow's blanked type parameters began at `start`. If they go over several lines, the `(` that follows moves to
   * where they began: no line may end after `async`, `return` and the like.
   */
  openArrow(start: number): void {
    if (!this.typescript.slice(start).includes('\n')) return;
    this.javascript = `${this.javascript.slice(0, start)}(${this.javascript.slice(start + 1)}`;
    this.#isOpened = true;
  }

  /**
   * An arrow's blanked return type begins at `start`. If it goes over several lines, its `)` moves to the type's end:
   * no line may end between `)` and `=>`.
   */
  closeArrowReturn(start: number): void {
    if (!this.typescript.slice(start).includes('\n')) return;
    const before = this.javascript.slice(0, start - 1);
    const blanked = this.javascript.slice(start, -1);
    this.javascript = `${before} ${blanked})`;
  }

  /** The line map, by Python line, then by TypeScript line. */
  pairs(): LinePair[] {
    return [...this.#pairs.values()].sort(
      (a, b) => a.python - b.python || a.typescript - b.typescript,
    );
  }
}
