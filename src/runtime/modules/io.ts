import { named } from '../builtins/parameters.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { codePoints } from '../text/code-points.ts';
import { asBuffer } from '../values/buffer.ts';
import { Bytes } from '../values/bytes.ts';
import { MemoryFile } from './io/memory-file.ts';

/** Python's module io: files in memory. */
export const __name__ = 'io';
export { BufferedIOBase, IOBase, RawIOBase, TextIOBase } from './io/io-base.ts';
export const DEFAULT_BUFFER_SIZE = 131072;
export const [SEEK_SET, SEEK_CUR, SEEK_END] = [0, 1, 2] as const;
export { OSError as UnsupportedOperation } from '../exceptions/os-error.ts';

/** io.StringIO: a text file in memory. */
export class StringIO extends MemoryFile<string, string> {
  protected override readonly blank = '\0';

  constructor(...args: unknown[]) {
    super();
    const [text] = named('StringIO', ['initialValue', 'newline'], args);
    if (text === undefined || text === null) return;
    if (typeof text !== 'string') {
      throw new TypeError(`initial_value must be str or None, not ${typeName(text)}`);
    }
    this.start(text);
  }

  protected override parse(content: unknown): string[] {
    if (typeof content === 'string') return codePoints(content);
    throw new TypeError(`string argument expected, got '${typeName(content)}'`);
  }

  protected override build(items: readonly string[]): string {
    return items.join('');
  }

  protected override isNewline(item: string): boolean {
    return item === '\n';
  }
}

/** io.BytesIO: a binary file in memory. */
export class BytesIO extends MemoryFile<number, Bytes> {
  protected override readonly blank = 0;

  constructor(...args: unknown[]) {
    super();
    const [bytes] = named('BytesIO', ['initialBytes'], args);
    if (bytes !== undefined && bytes !== null) this.start(bytes);
  }

  protected override parse(content: unknown): number[] {
    return [...asBuffer(content)];
  }

  protected override build(items: readonly number[]): Bytes {
    return new Bytes(items);
  }

  read1(size: unknown = -1): Bytes {
    return this.read(size);
  }

  /** Fills what can be written with what stands at the position; gives how much that was. */
  readinto(buffer: unknown): number {
    const bytes = asBuffer(buffer);
    const taken = this.read(bytes.length);
    bytes.set(taken.data);
    return taken.length;
  }

  protected override isNewline(item: number): boolean {
    return item === 10;
  }
}

registerType(StringIO, 'StringIO', {
  module: '_io',
  cName: '_io.StringIO',
  builtin: false,
});
registerType(BytesIO, 'BytesIO', {
  module: '_io',
  cName: '_io.BytesIO',
  builtin: false,
});
