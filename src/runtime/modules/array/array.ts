import { IndexError, TypeError, ValueError } from '../../exceptions/builtin.ts';
import { callableClass } from '../../classes/callable-class.ts';
import { eq } from '../../compare/eq.ts';
import { ge } from '../../compare/ge.ts';
import { gt } from '../../compare/gt.ts';
import { le } from '../../compare/le.ts';
import { lt } from '../../compare/lt.ts';
import { sameItem } from '../../compare/same-item.ts';
import { positionOf, isIndex } from '../../containers/position.ts';
import { repr } from '../../format/repr.ts';
import { iter } from '../../iteration/iter.ts';
import { genericAlias } from '../../classes/generic-alias.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { asIndex, asSize } from '../../values/as-index.ts';
import { bufferOf, showBytes } from '../../values/buffer.ts';
import { viewOf } from '../../values/byte-codes.ts';
import { Bytes } from '../../values/bytes.ts';
import { GrowingBytes } from '../../values/growing-bytes.ts';
import { IndexIterator } from '../../values/index-iterator.ts';
import { isIntLike } from '../../values/int.ts';
import { Slice, sliceBounds } from '../../values/slice.ts';
import { asTuple } from '../../values/tuple.ts';
import type { Tuple } from '../../values/tuple.ts';
import { id } from '../../objects/id.ts';
import { itemKind } from './item-kind.ts';
import type { ItemKind } from './item-kind.ts';

/** array.array: numbers of one kind, as bytes. Modules/arraymodule.c. */
export class ArrayObject implements Iterable<unknown> {
  readonly #kind: ItemKind;
  readonly #bytes = new GrowingBytes(new Uint8Array());

  constructor(...args: unknown[]) {
    const [typecode, initial] = args;
    if (args.length === 0) throw new TypeError('array() takes at least 1 argument (0 given)');
    this.#kind = itemKind(typecode);
    if (initial === undefined) return;
    if (typeof initial === 'string') this.#fillWithText(initial);
    else if (initial instanceof Bytes) this.frombytes(initial);
    else for (const item of iter(initial)) this.append(item);
  }

  #fillWithText(text: string): void {
    if (!this.#kind.isText)
      throw new TypeError(
        `cannot use a str to initialize an array with typecode '${this.typecode}'`,
      );
    for (const character of text) this.append(character);
  }

  /** An array of the same kind around bytes. */
  #like(bytes: ArrayLike<number>): ArrayObject {
    const made = new ArrayObject(this.typecode);
    made.#bytes.splice(0, 0, bytes);
    return made;
  }

  get typecode(): string {
    return this.#kind.typecode;
  }

  get itemsize(): number {
    return this.#kind.size;
  }

  [showBytes](): Uint8Array {
    return this.#bytes.bytes;
  }

  __len__(): number {
    return this.#bytes.length / this.itemsize;
  }

  #item(i: number): unknown {
    return this.#kind.read(viewOf(this.#bytes.bytes), i * this.itemsize);
  }

  /** The bytes of items. Raises TypeError, OverflowError. */
  #bytesOf(items: readonly unknown[]): Uint8Array {
    const bytes = new Uint8Array(items.length * this.itemsize);
    const view = viewOf(bytes);
    items.forEach((item, i) => {
      this.#kind.write(view, i * this.itemsize, item);
    });
    return bytes;
  }

  #splice(at: number, count: number, bytes: ArrayLike<number>): void {
    this.#bytes.splice(at * this.itemsize, count * this.itemsize, bytes);
  }

  tolist(): unknown[] {
    return Array.from({ length: this.__len__() }, (_, i) => this.#item(i));
  }

  [Symbol.iterator](): IterableIterator<unknown> {
    return new ArrayIterator(
      () => this.__len__(),
      (i) => this.#item(i),
    );
  }

  append(item: unknown): null {
    this.#splice(this.__len__(), 0, this.#bytesOf([item]));
    return null;
  }

  extend(items: unknown): null {
    if (items instanceof ArrayObject) {
      if (items.typecode !== this.typecode)
        throw new TypeError('can only extend with array of same kind');
      this.#splice(this.__len__(), 0, items[showBytes]());
    } else for (const item of iter(items)) this.append(item);
    return null;
  }

  insert(index: unknown, item: unknown): null {
    const i = asSize(index);
    const length = this.__len__();
    const at = i < 0 ? Math.max(i + length, 0) : Math.min(i, length);
    this.#splice(at, 0, this.#bytesOf([item]));
    return null;
  }

  pop(index: unknown = -1): unknown {
    if (this.__len__() === 0) throw new IndexError('pop from empty array');
    const at = positionOf(index, this.__len__(), 'pop index out of range');
    const item = this.#item(at);
    this.#splice(at, 1, []);
    return item;
  }

  remove(item: unknown): null {
    const at = this.tolist().findIndex((one) => sameItem(one, item));
    if (at < 0) throw new ValueError('array.remove(x): x not in array');
    this.#splice(at, 1, []);
    return null;
  }

  index(item: unknown, start: unknown = 0, stop: unknown = null): number {
    const items = this.tolist();
    const bounds = sliceBounds(items.length, start, stop, null);
    for (let i = bounds.start; i < bounds.stop; i++) if (sameItem(items[i], item)) return i;
    throw new ValueError('array.index(x): x not in array');
  }

  count(item: unknown): number {
    return this.tolist().filter((one) => sameItem(one, item)).length;
  }

  reverse(): null {
    this.#become(this.#bytesOf(this.tolist().reverse()));
    return null;
  }

  clear(): null {
    this.#become([]);
    return null;
  }

  #become(bytes: ArrayLike<number>): void {
    this.#bytes.splice(0, this.#bytes.length, bytes);
  }

  byteswap(): null {
    const bytes = this.#bytes.bytes;
    for (let at = 0; at < bytes.length; at += this.itemsize)
      bytes.subarray(at, at + this.itemsize).reverse();
    return null;
  }

  tobytes(): Bytes {
    return new Bytes(this.#bytes.bytes.slice());
  }

  frombytes(source: unknown): null {
    const bytes = bufferOf(source);
    if (!bytes) throw new TypeError(`a bytes-like object is required, not '${typeName(source)}'`);
    if (bytes.length % this.itemsize !== 0)
      throw new ValueError('bytes length not a multiple of item size');
    this.#splice(this.__len__(), 0, bytes);
    return null;
  }

  fromlist(list: unknown): null {
    if (!Array.isArray(list) || typeName(list) === 'tuple') throw new TypeError('arg must be list');
    this.#splice(this.__len__(), 0, this.#bytesOf(list));
    return null;
  }

  tounicode(): string {
    if (!this.#kind.isText)
      throw new ValueError("tounicode() may only be called on unicode type arrays ('u' or 'w')");
    return this.tolist().join('');
  }

  fromunicode(text: string): null {
    if (!this.#kind.isText)
      throw new ValueError("fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    this.#fillWithText(text);
    return null;
  }

  bufferInfo(): Tuple {
    return asTuple([id(this), this.__len__()]);
  }

  __getitem__(key: unknown): unknown {
    if (!(key instanceof Slice)) {
      if (!isIndex(key)) throw new TypeError('array indices must be integers');
      return this.#item(positionOf(key, this.__len__(), 'array index out of range'));
    }
    const { start, step, count } = sliceBounds(this.__len__(), key.start, key.stop, key.step);
    const items = Array.from({ length: count }, (_, i) => this.#item(start + i * step));
    return this.#like(this.#bytesOf(items));
  }

  __setitem__(key: unknown, value: unknown): void {
    if (key instanceof Slice) this.#setSlice(key, value);
    else {
      if (!isIndex(key)) throw new TypeError('array indices must be integers');
      const at = positionOf(key, this.__len__(), 'array assignment index out of range');
      this.#splice(at, 1, this.#bytesOf([value]));
    }
  }

  #setSlice(key: Slice, value: unknown): void {
    if (!(value instanceof ArrayObject))
      throw new TypeError(`can only assign array (not "${typeName(value)}") to array slice`);
    if (value.typecode !== this.typecode)
      throw new TypeError('bad argument type for built-in operation');
    const { start, step, count } = sliceBounds(this.__len__(), key.start, key.stop, key.step);
    if (step === 1) {
      this.#splice(start, count, value[showBytes]());
      return;
    }
    const items = value.tolist();
    if (items.length !== count)
      throw new ValueError(
        `attempt to assign array of size ${items.length} to extended slice of size ${count}`,
      );
    items.forEach((item, i) => {
      this.#splice(start + i * step, 1, this.#bytesOf([item]));
    });
  }

  __delitem__(key: unknown): void {
    if (!(key instanceof Slice)) {
      if (!isIndex(key)) throw new TypeError('array indices must be integers');
      this.#splice(positionOf(key, this.__len__(), 'array assignment index out of range'), 1, []);
      return;
    }
    const { start, step, count } = sliceBounds(this.__len__(), key.start, key.stop, key.step);
    const gone = new Set(Array.from({ length: count }, (_, i) => start + i * step));
    this.#become(this.#bytesOf(this.tolist().filter((_, i) => !gone.has(i))));
  }

  __contains__(item: unknown): boolean {
    return this.tolist().some((one) => sameItem(one, item));
  }

  __reversed__(): Iterator<unknown> {
    return this.tolist().reverse().values();
  }

  __add__(other: unknown): ArrayObject {
    if (!(other instanceof ArrayObject))
      throw new TypeError(`can only append array (not "${typeName(other)}") to array`);
    if (other.typecode !== this.typecode)
      throw new TypeError('bad argument type for built-in operation');
    return this.#like([...this[showBytes](), ...other[showBytes]()]);
  }

  __iadd__(other: unknown): this {
    if (!(other instanceof ArrayObject))
      throw new TypeError(`can only extend array with array (not "${typeName(other)}")`);
    this.extend(other);
    return this;
  }

  __mul__(count: unknown): ArrayObject {
    if (!isIntLike(count))
      throw new TypeError(`can't multiply sequence by non-int of type '${typeName(count)}'`);
    const times = Math.max(Number(asIndex(count)), 0);
    return this.#like(Array.from({ length: times }, () => [...this[showBytes]()]).flat());
  }

  __rmul__(count: unknown): ArrayObject {
    return this.__mul__(count);
  }

  __imul__(count: unknown): this {
    this.#become(this.__mul__(count)[showBytes]());
    return this;
  }

  __copy__(): ArrayObject {
    return this.#like(this[showBytes]());
  }

  __deepcopy__(): ArrayObject {
    return this.__copy__();
  }

  __repr__(): string {
    const name = typeName(this).replace(/^array\./, '');
    if (this.__len__() === 0) return `${name}('${this.typecode}')`;
    const content = this.#kind.isText ? this.tounicode() : this.tolist();
    return `${name}('${this.typecode}', ${repr(content)})`;
  }

  __eq__(other: unknown): unknown {
    return this.#compare(eq, other);
  }

  __lt__(other: unknown): unknown {
    return this.#compare(lt, other);
  }

  __le__(other: unknown): unknown {
    return this.#compare(le, other);
  }

  __gt__(other: unknown): unknown {
    return this.#compare(gt, other);
  }

  __ge__(other: unknown): unknown {
    return this.#compare(ge, other);
  }

  #compare(compare: (a: unknown, b: unknown) => unknown, other: unknown): unknown {
    return other instanceof ArrayObject ? compare(this.tolist(), other.tolist()) : NotImplemented;
  }

  static __class_getitem__(key: unknown): unknown {
    return genericAlias(array, key);
  }
}

Object.assign(ArrayObject.prototype, { __hash__: null });

class ArrayIterator extends IndexIterator<unknown> {}
registerType(ArrayIterator, 'arrayiterator', { module: 'array' });

/** array.array(typecode, initializer). */
export const array = callableClass(ArrayObject, 'array', 'array');
