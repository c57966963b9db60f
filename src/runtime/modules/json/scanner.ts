import { codePointIndex } from '../../text/code-points.ts';
import { JSONDecodeError } from './decode-error.ts';
import { scanString } from './scan-string.ts';
import { asTuple } from '../../values/tuple.ts';

/** What a program may put in the place of the usual values. */
export interface Hooks {
  readonly object: ((pairs: unknown) => unknown) | null;
  readonly pairs: ((pairs: unknown) => unknown) | null;
  readonly float: (text: string) => unknown;
  readonly int: (text: string) => unknown;
  readonly constant: (text: string) => unknown;
  readonly strict: boolean;
}

const blanks = /[ \t\n\r]*/y;
const number = /(-?(?:0|[1-9][0-9]*))(\.[0-9]+)?([eE][-+]?[0-9]+)?/y;
const words: Readonly<Record<string, boolean | null>> = { null: null, true: true, false: false };

/** Reads JSON as CPython's Modules/_json.c does, with its messages. Positions within are UTF-16. */
export class Scanner {
  readonly text: string;
  readonly #hooks: Hooks;
  at = 0;

  constructor(text: string, hooks: Hooks) {
    this.text = text;
    this.#hooks = hooks;
  }

  fail(message: string, at: number): JSONDecodeError {
    return new JSONDecodeError(message, this.text, codePointIndex(this.text, at));
  }

  skipBlanks(): void {
    blanks.lastIndex = this.at;
    this.at += blanks.exec(this.text)?.[0].length ?? 0;
  }

  value(): unknown {
    const char = this.text[this.at];
    if (char === '"') return this.#string();
    if (char === '{') return this.#object();
    if (char === '[') return this.#array();
    for (const [word, value] of Object.entries(words)) if (this.#word(word)) return value;
    const parsed = this.#number();
    if (parsed !== undefined) return parsed;
    for (const word of ['NaN', 'Infinity', '-Infinity']) {
      if (this.#word(word)) return this.#hooks.constant(word);
    }
    throw this.fail('Expecting value', this.at);
  }

  #word(word: string): boolean {
    if (!this.text.startsWith(word, this.at)) return false;
    this.at += word.length;
    return true;
  }

  #number(): unknown {
    number.lastIndex = this.at;
    const match = number.exec(this.text);
    if (!match) return undefined;
    this.at += match[0].length;
    const isInt = match[2] === undefined && match[3] === undefined;
    return isInt ? this.#hooks.int(match[0]) : this.#hooks.float(match[0]);
  }

  #string(): string {
    const { text, end } = scanString(this, this.at + 1, this.#hooks.strict);
    this.at = end;
    return text;
  }

  #object(): unknown {
    this.at += 1;
    this.skipBlanks();
    const pairs: [string, unknown][] = [];
    if (this.text[this.at] === '}') this.at += 1;
    else this.#members(pairs);
    if (this.#hooks.pairs) return this.#hooks.pairs(pairs.map((pair) => asTuple<unknown>(pair)));
    const map = new Map(pairs);
    return this.#hooks.object ? this.#hooks.object(map) : map;
  }

  #members(pairs: [string, unknown][]): void {
    for (;;) {
      if (this.text[this.at] !== '"')
        throw this.fail('Expecting property name enclosed in double quotes', this.at);
      const key = this.#string();
      this.skipBlanks();
      if (this.text[this.at] !== ':') throw this.fail("Expecting ':' delimiter", this.at);
      this.at += 1;
      this.skipBlanks();
      pairs.push([key, this.value()]);
      if (this.#ends('}', 'object')) return;
    }
  }

  #array(): unknown[] {
    this.at += 1;
    this.skipBlanks();
    const items: unknown[] = [];
    if (this.text[this.at] === ']') {
      this.at += 1;
      return items;
    }
    do items.push(this.value());
    while (!this.#ends(']', 'array'));
    return items;
  }

  /** After an item: is this the end? Else moves on to the next item. */
  #ends(close: string, what: string): boolean {
    this.skipBlanks();
    if (this.text[this.at] === close) {
      this.at += 1;
      return true;
    }
    if (this.text[this.at] !== ',') throw this.fail("Expecting ',' delimiter", this.at);
    const comma = this.at;
    this.at += 1;
    this.skipBlanks();
    if (this.text[this.at] === close)
      throw this.fail(`Illegal trailing comma before end of ${what}`, comma);
    return false;
  }
}
