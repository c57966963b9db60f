/** A program that is written in two languages at once, line by line. */
export class TwoTexts {
  readonly #python: string[] = [];
  readonly #javascript: string[] = [];
  #pythonDepth = 0;
  #javascriptDepth = 0;

  get python(): string {
    return `${this.#python.join('\n')}\n`;
  }

  get javascript(): string {
    return `${this.#javascript.join('\n')}\n`;
  }

  /** One statement. */
  line(python: string, javascript: string): void {
    this.pythonLine(python);
    this.javascriptLine(javascript);
  }

  pythonLine(text: string): void {
    this.#python.push('    '.repeat(this.#pythonDepth) + text);
  }

  javascriptLine(text: string): void {
    this.#javascript.push('  '.repeat(this.#javascriptDepth) + text);
  }

  /** A compound statement: heads, a body in both, and the tail that closes it in JavaScript. */
  block(python: string, javascript: string, body: () => void, tail = '}'): void {
    this.line(python, javascript);
    this.indented(body);
    this.javascriptLine(tail);
  }

  indented(body: () => void): void {
    this.#pythonDepth += 1;
    this.#javascriptDepth += 1;
    body();
    this.#pythonDepth -= 1;
    this.#javascriptDepth -= 1;
  }
}
