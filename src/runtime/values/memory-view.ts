import { IndexError, NotImplementedError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { isIndex } from '../containers/position.ts';
import { sameItem } from '../compare/same-item.ts';
import { eq } from '../compare/eq.ts';
import { address } from '../objects/id.ts';
import { registerType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from './as-index.ts';
import { asBuffer, bufferOf, showBytes } from './buffer.ts';
import { ByteArray, Bytes } from './bytes.ts';
import { bytesMethods } from './bytes-methods.ts';
import { hashBytes } from './hash-str.ts';
import { host } from '../host.ts';
import { IndexIterator } from './index-iterator.ts';
import type { Int } from './int.ts';
import { formatSize, readItem, writeItem } from './memory-format.ts';
import { Slice, sliceBounds } from './slice.ts';
import { asTuple, isList } from './tuple.ts';
import type { Tuple } from './tuple.ts';
import { viewOf } from './byte-codes.ts';

/** Where the items of a view lie in the bytes of its object. */
interface Window {
  readonly obj: unknown;
  readonly bytes: () => Uint8Array;
  readonly format: string;
  readonly readonly: boolean;
  readonly offset: number;
  readonly shape: readonly number[];
  readonly strides: readonly number[];
}

/** memoryview: a look at the bytes of another object. Objects/memoryobject.c. */
export class MemoryView implements Iterable<unknown> {
  #window: Window | null;

  constructor(window: Window) {
    this.#window = window;
  }

  /** The view of a whole object. Raises TypeError. */
  static over(obj: unknown): MemoryView {
    if (obj instanceof MemoryView) return new MemoryView(obj.#open());
    const bytes = asBuffer(
      obj,
      `memoryview: a bytes-like object is required, not '${typeName(obj)}'`,
    );
    const format = obj instanceof Bytes ? 'B' : (obj as { typecode: string }).typecode;
    const size = formatSize(format);
    return new MemoryView({
      obj,
      bytes: () => bufferOf(obj) as Uint8Array,
      format,
      readonly: obj instanceof Bytes && !(obj instanceof ByteArray),
      offset: 0,
      shape: [bytes.length / size],
      strides: [size],
    });
  }

  #open(): Window {
    if (this.#window) return this.#window;
    throw new ValueError('operation forbidden on released memoryview object');
  }

  get obj(): unknown {
    return this.#open().obj;
  }

  get format(): string {
    return this.#open().format;
  }

  get itemsize(): number {
    return formatSize(this.format);
  }

  get readonly(): boolean {
    return this.#open().readonly;
  }

  get ndim(): number {
    return this.#open().shape.length;
  }

  get shape(): Tuple {
    return asTuple([...this.#open().shape]);
  }

  get strides(): Tuple {
    return asTuple([...this.#open().strides]);
  }

  get suboffsets(): Tuple {
    this.#open();
    return asTuple([]);
  }

  get nbytes(): number {
    return this.#open().shape.reduce((product, n) => product * n, this.itemsize);
  }

  get cContiguous(): boolean {
    const { shape, strides } = this.#open();
    let step = this.itemsize;
    return [...shape.keys()].reverse().every((i) => {
      const expected = step;
      step *= shape[i] ?? 0;
      return (shape[i] ?? 0) < 2 || strides[i] === expected;
    });
  }

  get fContiguous(): boolean {
    return this.ndim === 1 && this.cContiguous;
  }

  get contiguous(): boolean {
    return this.cContiguous;
  }

  /** The bytes of the items in order: the object's own where they lie together. */
  [showBytes](): Uint8Array {
    const { bytes, offset } = this.#open();
    if (this.cContiguous) return bytes().subarray(offset, offset + this.nbytes);
    const all = bytes();
    const size = this.itemsize;
    return Uint8Array.from(this.#places().flatMap((at) => [...all.subarray(at, at + size)]));
  }

  /** Where the items lie. */
  #places(): number[] {
    const { shape, strides, offset } = this.#open();
    return shape.reduce<number[]>(
      (places, count, i) =>
        places.flatMap((at) => Array.from({ length: count }, (_, j) => at + j * (strides[i] ?? 0))),
      [offset],
    );
  }

  __len__(): number {
    return this.#open().shape[0] ?? 1;
  }

  #read(at: number): unknown {
    const { bytes, format } = this.#open();
    return readItem(format, viewOf(bytes()), at);
  }

  #item(i: number): unknown {
    const { offset, strides } = this.#open();
    if (this.ndim > 1)
      throw new NotImplementedError('multi-dimensional sub-views are not implemented');
    return this.#read(offset + i * (strides[0] ?? 0));
  }

  tolist(): unknown {
    const items = this.#places().map((at) => this.#read(at));
    const { shape } = this.#open();
    return shape.slice(1).reduceRight<unknown[]>((flat, n) => grouped(flat, n), items);
  }

  tobytes(..._order: unknown[]): Bytes {
    return new Bytes(this[showBytes]().slice());
  }

  hex(...args: unknown[]): string {
    return bytesMethods.hex(this.tobytes(), ...args);
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    this.#open();
    return new MemoryIterator(
      () => this.__len__(),
      (i) => this.#item(i),
    );
  }

  __contains__(item: unknown): boolean {
    return [...this].some((one) => sameItem(one, item));
  }

  count(item: unknown): number {
    return [...this].filter((one) => sameItem(one, item)).length;
  }

  index(item: unknown, start: unknown = 0, stop: unknown = null): number {
    const bounds = sliceBounds(this.__len__(), start, stop, null);
    for (let i = bounds.start; i < bounds.stop; i++) if (sameItem(this.#item(i), item)) return i;
    throw new ValueError('memoryview.index(x): x not found');
  }

  /** Where the item of an index lies. Raises IndexError, TypeError. */
  #place(key: unknown): number {
    const { shape, strides, offset } = this.#open();
    const keys = Array.isArray(key) ? (key as unknown[]) : [key];
    if (keys.some((one) => !isIndex(one))) throw new TypeError('memoryview: invalid slice key');
    if (keys.length > shape.length)
      throw new TypeError(
        `cannot index ${shape.length}-dimension view with ${keys.length}-element tuple`,
      );
    if (keys.length < shape.length)
      throw new NotImplementedError(
        Array.isArray(key)
          ? 'sub-views are not implemented'
          : 'multi-dimensional sub-views are not implemented',
      );
    return keys.reduce<number>((at, one, i) => {
      const n = Number(asIndex(one));
      const length = shape[i] ?? 0;
      const position = n < 0 ? n + length : n;
      if (position < 0 || position >= length)
        throw new IndexError(`index out of bounds on dimension ${i + 1}`);
      return at + position * (strides[i] ?? 0);
    }, offset);
  }

  #slice(key: Slice): MemoryView {
    const window = this.#open();
    const { start, step, count } = sliceBounds(this.__len__(), key.start, key.stop, key.step);
    const [stride = 0, ...strides] = window.strides;
    return new MemoryView({
      ...window,
      offset: window.offset + start * stride,
      shape: [count, ...window.shape.slice(1)],
      strides: [stride * step, ...strides],
    });
  }

  __getitem__(key: unknown): unknown {
    this.#open();
    return key instanceof Slice ? this.#slice(key) : this.#read(this.#place(key));
  }

  __setitem__(key: unknown, value: unknown): void {
    const { bytes, format, readonly } = this.#open();
    if (readonly) throw new TypeError('cannot modify read-only memory');
    if (key instanceof Slice) this.#slice(key).#assign(value);
    else writeItem(format, viewOf(bytes()), this.#place(key), value);
  }

  #assign(value: unknown): void {
    const source = asBuffer(value).slice();
    const other = value instanceof MemoryView ? value : MemoryView.over(value);
    if (other.format !== this.format || source.length !== this.nbytes)
      throw new ValueError('memoryview assignment: lvalue and rvalue have different structures');
    const all = this.#open().bytes();
    const size = this.itemsize;
    this.#places().forEach((at, i) => {
      all.set(source.subarray(i * size, (i + 1) * size), at);
    });
  }

  __delitem__(): void {
    throw new TypeError('cannot delete memory');
  }

  toreadonly(): MemoryView {
    return new MemoryView({ ...this.#open(), readonly: true });
  }

  /** Another view of the same bytes, with items of another format or in another shape. */
  cast(format: unknown, shape?: unknown): MemoryView {
    const window = this.#open();
    const code = typeof format === 'string' ? format.replace(/^@/, '') : '';
    const size = formatSize(code);
    if (!this.cContiguous)
      throw new TypeError('memoryview: casts are restricted to C-contiguous views');
    if (!/^[Bbc]$/.test(code) && !/^[Bbc]$/.test(window.format))
      throw new TypeError('memoryview: cannot cast between two non-byte formats');
    if (this.nbytes % size !== 0)
      throw new TypeError('memoryview: length is not a multiple of itemsize');
    const sizes = shape === undefined ? [this.nbytes / size] : shapeOf(shape);
    if (sizes.reduce((product, n) => product * n, size) !== this.nbytes)
      throw new TypeError('memoryview: product(shape) * itemsize != buffer size');
    const strides = sizes.map((_, i) => sizes.slice(i + 1).reduce((step, n) => step * n, size));
    return new MemoryView({ ...window, format: format as string, shape: sizes, strides });
  }

  release(): null {
    this.#window = null;
    return null;
  }

  __enter__(): this {
    this.#open();
    return this;
  }

  __exit__(): null {
    return this.release();
  }

  __eq__(other: unknown): boolean {
    if (this === other) return true;
    if (!this.#window || bufferOf(other) === undefined) return false;
    const view = other instanceof MemoryView ? other : MemoryView.over(other);
    return eq(this.tolist(), view.tolist());
  }

  __hash__(): Int {
    const { readonly, format } = this.#open();
    if (!readonly) throw new ValueError('cannot hash writable memoryview object');
    if (!/^[Bbc]$/.test(format))
      throw new ValueError("memoryview: hashing is restricted to formats 'B', 'b' or 'c'");
    return hashBytes(this[showBytes](), host().weather.hashSeed);
  }

  __repr__(): string {
    return `<${this.#window ? 'memory' : 'released memory'} at ${address(this)}>`;
  }
}

class MemoryIterator extends IndexIterator<unknown> {}
registerType(MemoryIterator, 'memory_iterator');

function grouped(items: readonly unknown[], size: number): unknown[] {
  return Array.from({ length: items.length / size }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}

function shapeOf(shape: unknown): number[] {
  if (!isList(shape) && !Array.isArray(shape))
    throw new TypeError('shape must be a list or a tuple');
  return shape.map((n) => Number(asIndex(n)));
}
