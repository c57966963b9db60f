import { Fault } from '../translate/1-resolve/fault.ts';
import { indentationFault } from './indentation.ts';
import { stringFault } from './string-faults.ts';

const closing: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** A comment, the beginning of a string, a line that goes on, or a single character. */
const piece = /#[^\n]*|([rRbBfFuUtT]{0,2})('''|"""|'|")|\\\n|[\w]+|[\s\S]/y;

/**
 * What CPython's tokenizer says of brackets that do not match, strings that do not end, and indentation that fits
 * nowhere; else null.
 */
export function tokenFault(text: string): Fault | null {
  return new Scan(text).run();
}

class Scan {
  readonly #text: string;
  readonly #open: { readonly bracket: string; readonly at: number }[] = [];
  readonly #starts: number[] = [0];
  #at = 0;
  /** Whether the string literal right before was bytes; null where there was none. */
  #bytesBefore: boolean | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  run(): Fault | null {
    while (this.#at < this.#text.length) {
      const fault = this.#step();
      if (fault) return fault;
    }
    const last = this.#open.at(-1);
    if (last) return this.#fault(`'${last.bracket}' was never closed`, last.at);
    return indentationFault(this.#text, this.#starts);
  }

  #step(): Fault | null {
    piece.lastIndex = this.#at;
    const [token = '', prefix = '', quote] = piece.exec(this.#text) ?? [];
    const at = this.#at;
    this.#at += Math.max(1, token.length);
    if (quote !== undefined) return this.#joined(at, prefix) ?? this.#string(at, prefix, quote);
    if (!/^[ \t\\]/.test(token)) this.#bytesBefore = null;
    if (token === '\n' && this.#open.length === 0) this.#starts.push(this.#at);
    if (Object.hasOwn(closing, token)) this.#open.push({ bracket: token, at });
    return token === ')' || token === ']' || token === '}' ? this.#close(token, at) : null;
  }

  /** Adjacent literals become one: bytes and text do not. */
  #joined(at: number, prefix: string): Fault | null {
    const isBytes = /b/i.test(prefix);
    if (this.#bytesBefore !== null && this.#bytesBefore !== isBytes)
      return this.#fault('cannot mix bytes and nonbytes literals', at);
    this.#bytesBefore = isBytes;
    return null;
  }

  #close(token: string, at: number): Fault | null {
    const last = this.#open.pop();
    if (!last) return this.#fault(`unmatched '${token}'`, at);
    if (closing[last.bracket] === token) return null;
    const line = this.#place(last.at)[0];
    const where = line === this.#place(at)[0] ? '' : ` on line ${line}`;
    const opening = `opening parenthesis '${last.bracket}'${where}`;
    return this.#fault(`closing parenthesis '${token}' does not match ${opening}`, at);
  }

  #string(at: number, prefix: string, quote: string): Fault | null {
    const from = this.#at;
    const end = this.#endOfString(from, quote);
    if (end === null) return this.#unterminated(at, prefix, quote);
    this.#at = end + quote.length;
    return stringFault(this.#text.slice(from, end), prefix, ...this.#place(at));
  }

  #endOfString(from: number, quote: string): number | null {
    for (let at = from; at < this.#text.length; at++) {
      if (this.#text[at] === '\\') at += 1;
      else if (this.#text.startsWith(quote, at)) return at;
      else if (this.#text[at] === '\n' && quote.length === 1) return null;
    }
    return null;
  }

  #unterminated(at: number, prefix: string, quote: string): Fault {
    const kind = `${/f/i.test(prefix) ? 'f-' : ''}string literal`;
    const [line] = this.#place(at);
    const last = this.#text.replace(/\n$/, '').split('\n').length;
    return quote.length === 3
      ? this.#fault(`unterminated triple-quoted ${kind} (detected at line ${last})`, at)
      : this.#fault(`unterminated ${kind} (detected at line ${line})`, at);
  }

  #fault(message: string, at: number): Fault {
    return new Fault(message, ...this.#place(at));
  }

  #place(at: number): readonly [line: number, column: number] {
    const before = this.#text.slice(0, at);
    return [before.split('\n').length, at - before.lastIndexOf('\n')];
  }
}
