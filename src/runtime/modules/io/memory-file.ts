import { OSError } from '../../exceptions/os-error.ts';
import { StopIteration, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { IOBase } from './io-base.ts';
import { typeName } from '../../objects/type-name.ts';
import { asSize } from '../../values/as-index.ts';

/** A file in memory: its items are characters or bytes. */
export abstract class MemoryFile<Item, Content> extends IOBase {
  #items: Item[] = [];
  #at = 0;

  /** The items of what is written. Raises TypeError. */
  protected abstract parse(content: unknown): Item[];
  protected abstract build(items: readonly Item[]): Content;
  protected abstract isNewline(item: Item): boolean;
  protected abstract readonly blank: Item;

  #open(): void {
    if (this.closed) throw new ValueError('I/O operation on closed file');
  }

  protected start(content: unknown): void {
    this.#items = this.parse(content);
  }

  getvalue(): Content {
    this.#open();
    return this.build(this.#items);
  }

  /** Writes over what stands at the position; gives the number of items. */
  write(...contents: unknown[]): number {
    this.#open();
    if (contents.length !== 1)
      throw new TypeError(
        `${typeName(this).replace(/^_io\./, '')}.write() takes exactly one argument (${contents.length} given)`,
      );
    const [content] = contents;
    const items = this.parse(content);
    while (this.#items.length < this.#at) this.#items.push(this.blank);
    if (this.#at === this.#items.length) for (const item of items) this.#items.push(item);
    else this.#items.splice(this.#at, items.length, ...items);
    this.#at += items.length;
    return items.length;
  }

  read(size: unknown = -1): Content {
    this.#open();
    const most = size === null ? -1 : asSize(size);
    return this.#take(most < 0 ? this.#items.length : this.#at + most);
  }

  #take(end: number): Content {
    const items = this.#items.slice(this.#at, end);
    this.#at += items.length;
    return this.build(items);
  }

  readline(size: unknown = -1): Content {
    this.#open();
    const most = size === null ? -1 : asSize(size);
    let end = this.#at;
    while (end < this.#items.length) {
      const item = this.#items[end] as Item;
      end += 1;
      if (this.isNewline(item)) break;
    }
    return this.#take(most < 0 ? end : Math.min(end, this.#at + most));
  }

  readlines(hint: unknown = -1): Content[] {
    const most = hint === null ? -1 : asSize(hint);
    const from = this.#at;
    const lines: Content[] = [];
    while (this.#at < this.#items.length && (most <= 0 || this.#at - from < most)) {
      lines.push(this.readline());
    }
    return lines;
  }

  __iter__(): this {
    this.#open();
    return this;
  }

  __next__(): Content {
    this.#open();
    if (this.#at >= this.#items.length) throw new StopIteration();
    return this.readline();
  }

  *[Symbol.iterator](): Generator<Content> {
    while (this.#at < this.#items.length) yield this.readline();
  }

  tell(): number {
    this.#open();
    return this.#at;
  }

  seek(position: unknown, whence: unknown = 0): number {
    this.#open();
    const offset = asSize(position);
    const from = this.#origin(offset, asSize(whence));
    this.#at = Math.max(from + offset, 0);
    return this.#at;
  }

  #origin(offset: number, whence: number): number {
    if (whence === 0) {
      if (offset < 0) throw new ValueError(`Negative seek position ${offset}`);
      return 0;
    }
    if (whence !== 1 && whence !== 2)
      throw new ValueError(`Invalid whence (${whence}, should be 0, 1 or 2)`);
    if (typeof this.blank === 'string' && offset !== 0)
      throw new OSError("Can't do nonzero cur-relative seeks");
    return whence === 1 ? this.#at : this.#items.length;
  }

  truncate(size?: unknown): number {
    this.#open();
    const length = size == null ? this.#at : asSize(size);
    this.#items.length = Math.min(this.#items.length, length);
    return length;
  }

  override readable(): boolean {
    this.#open();
    return true;
  }

  override writable(): boolean {
    return this.readable();
  }

  override seekable(): boolean {
    return this.readable();
  }

  override isatty(): boolean {
    this.#open();
    return false;
  }

  override flush(): null {
    this.#open();
    return null;
  }
}
