import { TypeError } from '../../exceptions/builtin.ts';
import { host } from '../../host.ts';
import { iter } from '../../iteration/iter.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { codePointLength } from '../../text/code-points.ts';
import { BuiltinIterator } from '../../values/builtin-iterator.ts';

/** sys.stdout and sys.stderr. */
export class TextOutput {
  readonly name: string;
  readonly encoding = 'utf-8';
  readonly #stream: 'stdout' | 'stderr';

  constructor(stream: 'stdout' | 'stderr') {
    this.#stream = stream;
    this.name = `<${stream}>`;
  }

  /** Writes text; returns how many characters that were. Raises TypeError. */
  write(text: unknown): number {
    if (typeof text !== 'string') {
      throw new TypeError(`write() argument must be str, not ${typeName(text)}`);
    }
    host().write(this.#stream, text);
    return codePointLength(text);
  }

  writelines(lines: unknown): null {
    for (const line of iter(lines)) this.write(line);
    return null;
  }

  flush(): null {
    return null;
  }

  isatty(): boolean {
    return false;
  }

  writable(): boolean {
    return true;
  }
}

/** sys.stdin: iterating gives the lines. */
export class TextInput extends BuiltinIterator<string> {
  readonly name = '<stdin>';
  readonly encoding = 'utf-8';

  /** The next line with its newline; empty at the end. */
  readline(): string {
    const line = host().readLine();
    return line === null ? '' : `${line}\n`;
  }

  read(): string {
    return this.readlines().join('');
  }

  readlines(): string[] {
    return [...this];
  }

  next(): IteratorResult<string, undefined> {
    const line = this.readline();
    return line === '' ? { done: true, value: undefined } : { done: false, value: line };
  }

  isatty(): boolean {
    return false;
  }
}

registerType(TextOutput, 'TextIOWrapper', { module: '_io' });
registerType(TextInput, 'TextIOWrapper', { module: '_io' });
