import type { LinePair } from '../../translation.ts';

/** More lines than any program has. */
const MOST_LINES = 2 ** 24;

/** The text as it grows, twice: with its types, and with blanks in their place. Both have the same lines and columns. */
export class Page {
  /** Objects and object types whose braces stand on different lines. */
  readonly opened = new Set<object>();
  /** Line being written, from 1. */
  line = 1;
  /** The lines written so far, each with its line break. */
  #typescript = '';
  #javascript = '';
  /** The line being written: it alone may still change. */
  #own = '';
  #blanked = '';
  /** The `(` that comes next already stands further up. */
  #isOpened = false;
  readonly #mapped = new Set<number>();
  readonly #pairs = new Map<number, LinePair>();

  get typescript(): string {
    return this.#typescript + this.#own;
  }

  get javascript(): string {
    return this.#javascript + this.#blanked;
  }

  /** How much is written. */
  get length(): number {
    return this.#typescript.length + this.#own.length;
  }

  /** Adds what was laid out elsewhere, in whole lines. */
  append(other: Page): void {
    for (const pair of other.#pairs.values())
      this.note(pair.python, pair.typescript + this.line - 1);
    this.#typescript += other.typescript;
    this.#javascript += other.javascript;
    this.line += other.line - 1;
  }

  /** Writes `text`, which has no line breaks; with `blank`, the JavaScript gets spaces. */
  write(text: string, blank: boolean): void {
    this.#own += text;
    if (blank) {
      this.#blanked += ' '.repeat(text.length);
    } else if (this.#isOpened && text !== '') {
      this.#blanked += ` ${text.slice(1)}`;
      this.#isOpened = false;
    } else {
      this.#blanked += text;
    }
  }

  /** Ends the line and indents the next one. */
  newLine(indentation: number): void {
    this.#typescript += this.#own + '\n';
    this.#javascript += this.#blanked + '\n';
    this.#own = this.#blanked = ' '.repeat(indentation);
    this.line += 1;
  }

  /** Takes trailing blanks off the line. */
  trim(): void {
    let end = this.#own.length;
    while (end > 0 && (this.#own[end - 1] === ' ' || this.#own[end - 1] === '\t')) end -= 1;
    if (end === this.#own.length) return;
    this.#own = this.#own.slice(0, end);
    this.#blanked = this.#blanked.slice(0, end);
  }

  /** Notes that the current line (or another) comes from Python line `python`. */
  note(python: number, line: number = this.line): void {
    this.#pairs.set(python * MOST_LINES + line, { python, typescript: line });
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
    if (start >= this.#typescript.length) return;
    const above = this.#javascript;
    this.#javascript = `${above.slice(0, start)}(${above.slice(start + 1)}`;
    this.#isOpened = true;
  }

  /**
   * An arrow's blanked return type begins at `start`. If it goes over several lines, its `)` moves to the type's end:
   * no line may end between `)` and `=>`.
   */
  closeArrowReturn(start: number): void {
    if (start >= this.#typescript.length) return;
    this.#javascript = `${this.#javascript.slice(0, start - 1)} ${this.#javascript.slice(start)}`;
    this.#blanked = `${this.#blanked.slice(0, -1)})`;
  }

  /** The line map, by Python line, then by TypeScript line. */
  pairs(): LinePair[] {
    return [...this.#pairs.values()].sort(
      (a, b) => a.python - b.python || a.typescript - b.typescript,
    );
  }
}
