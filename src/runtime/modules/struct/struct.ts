import { TypeError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { typeName } from '../../objects/type-name.ts';
import { asSize } from '../../values/as-index.ts';
import { asBuffer, bufferOf } from '../../values/buffer.ts';
import { ByteArray, Bytes } from '../../values/bytes.ts';
import { asTuple } from '../../values/tuple.ts';
import type { Tuple } from '../../values/tuple.ts';
import { layoutOf } from './layout.ts';
import type { Layout } from './layout.ts';
import { packInto, unpackFrom } from './pack.ts';
import { StructError } from './struct-error.ts';

/** struct.Struct: values as bytes, by a format. Modules/_struct.c. */
export class Struct {
  readonly format: string;
  readonly size: number;
  readonly #layout: Layout;

  constructor(format: unknown) {
    this.format = formatText(format);
    this.#layout = layoutOf(this.format);
    this.size = this.#layout.size;
  }

  pack(...values: unknown[]): Bytes {
    this.#count('pack', values);
    const bytes = new Uint8Array(this.size);
    packInto(this.#layout, bytes, 0, values);
    return new Bytes(bytes);
  }

  packInto(buffer: unknown, offset?: unknown, ...values: unknown[]): null {
    if (offset === undefined) throw new StructError('pack_into expected offset argument');
    const bytes = writable(buffer);
    this.#count('pack_into', values);
    packInto(this.#layout, bytes, this.#place('pack', bytes.length, asSize(offset)), values);
    return null;
  }

  unpack(buffer: unknown): Tuple {
    const bytes = asBuffer(buffer);
    if (bytes.length !== this.size)
      throw new StructError(`unpack requires a buffer of ${this.size} bytes`);
    return asTuple(unpackFrom(this.#layout, bytes, 0));
  }

  unpackFrom(...args: unknown[]): Tuple {
    const [buffer, offset = 0] = named('unpack_from', ['buffer', 'offset'], args);
    const bytes = asBuffer(buffer);
    const at = this.#place('unpack', bytes.length, asSize(offset));
    return asTuple(unpackFrom(this.#layout, bytes, at));
  }

  /** An iterator over buffers of this size. */
  iterUnpack(buffer: unknown): Iterator<Tuple> {
    const bytes = asBuffer(buffer);
    if (this.size === 0)
      throw new StructError('cannot iteratively unpack with a struct of length 0');
    if (bytes.length % this.size !== 0)
      throw new StructError(
        `iterative unpacking requires a buffer of a multiple of ${this.size} bytes`,
      );
    const count = bytes.length / this.size;
    return Array.from({ length: count }, (_, i) =>
      asTuple(unpackFrom(this.#layout, bytes, i * this.size)),
    ).values();
  }

  #count(name: string, values: readonly unknown[]): void {
    const { length } = this.#layout.fields;
    if (values.length !== length)
      throw new StructError(`${name} expected ${length} items for packing (got ${values.length})`);
  }

  /** Where the offset is in a buffer of that length. */
  #place(action: 'pack' | 'unpack', length: number, offset: number): number {
    const packing = action === 'pack';
    if (offset < 0) {
      if (offset + this.size > 0)
        throw new StructError(
          packing
            ? `no space to pack ${this.size} bytes at offset ${offset}`
            : `not enough data to unpack ${this.size} bytes at offset ${offset}`,
        );
      if (offset + length < 0)
        throw new StructError(`offset ${offset} out of range for ${length}-byte buffer`);
    }
    const at = offset < 0 ? offset + length : offset;
    if (length - at >= this.size) return at;
    throw new StructError(
      `${action}_${packing ? 'into' : 'from'} requires a buffer of at least ${this.size + at} bytes for ` +
        `${action}ing ${this.size} bytes at offset ${at} (actual buffer size is ${length})`,
    );
  }

  __repr__(): string {
    return `${typeName(this)}(${repr(this.format)})`;
  }
}

registerType(Struct, 'Struct', { module: '_struct', cName: 'Struct' });

function formatText(format: unknown): string {
  if (typeof format === 'string') return format;
  if (format instanceof Bytes) return String.fromCharCode(...format.data);
  if (format === undefined) throw new TypeError('missing format argument');
  throw new TypeError(`Struct() argument 1 must be a str or bytes object, not ${typeName(format)}`);
}

function writable(buffer: unknown): Uint8Array {
  const bytes = bufferOf(buffer);
  if (bytes && (buffer instanceof ByteArray || !(buffer instanceof Bytes))) return bytes;
  throw new TypeError(`argument must be read-write bytes-like object, not ${typeName(buffer)}`);
}
