import { repr } from '../../format/repr.ts';
import { classMethods } from '../../text/char-class.ts';
import { PatternError } from './pattern-error.ts';

/** Reads a pattern character by character, a backslash with what follows: Tokenizer of CPython's Lib/re/_parser.py. */
export class Tokenizer {
  readonly text: string;
  readonly #chars: readonly string[];
  #index = 0;
  #next: string | null = null;

  constructor(text: string) {
    this.text = text;
    this.#chars = Array.from(text);
    this.#advance();
  }

  /** The token to come; null at the end. */
  get next(): string | null {
    return this.#next;
  }

  #advance(): void {
    const char = this.#chars[this.#index];
    if (char === undefined) {
      this.#next = null;
      return;
    }
    if (char !== '\\') {
      this.#index += 1;
      this.#next = char;
      return;
    }
    const escaped = this.#chars[this.#index + 1];
    if (escaped === undefined) {
      throw new PatternError('bad escape (end of pattern)', this.text, this.#chars.length - 1);
    }
    this.#index += 2;
    this.#next = char + escaped;
  }

  match(char: string): boolean {
    if (this.#next !== char) return false;
    this.#advance();
    return true;
  }

  get(): string | null {
    const token = this.#next;
    this.#advance();
    return token;
  }

  getWhile(count: number, chars: RegExp): string {
    let result = '';
    while (result.length < count && this.#next !== null && chars.test(this.#next)) {
      result += this.#next;
      this.#advance();
    }
    return result;
  }

  getUntil(terminator: string, what: string): string {
    let result = '';
    for (;;) {
      const char = this.get();
      if (char === null) {
        if (result === '') throw this.error(`missing ${what}`);
        throw this.error(`missing ${terminator}, unterminated name`, length(result));
      }
      if (char === terminator) {
        if (result === '') throw this.error(`missing ${what}`, 1);
        return result;
      }
      result += char;
    }
  }

  tell(): number {
    return this.#index - length(this.#next ?? '');
  }

  seek(index: number): void {
    this.#index = index;
    this.#advance();
  }

  error(message: string, offset = 0): PatternError {
    return new PatternError(message, this.text, this.tell() - offset);
  }

  checkGroupName(name: string, offset: number): void {
    if (classMethods.isidentifier(name)) return;
    throw this.error(`bad character in group name ${repr(name)}`, length(name) + offset);
  }
}

/** len() of a piece of the pattern. */
export function length(text: string): number {
  return Array.from(text).length;
}
