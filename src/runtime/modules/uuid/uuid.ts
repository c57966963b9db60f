import { named } from '../../builtins/parameters.ts';
import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { registerType } from '../../objects/class-info.ts';
import { NotImplemented } from '../../operators/not-implemented.ts';
import { asIndex } from '../../values/as-index.ts';
import { asBuffer } from '../../values/buffer.ts';
import { Bytes } from '../../values/bytes.ts';
import { hash } from '../../values/hash.ts';
import { normalise } from '../../values/int.ts';
import type { Int } from '../../values/int.ts';
import { asTuple } from '../../values/tuple.ts';
import type { Tuple } from '../../values/tuple.ts';

const toInt = (bytes: Iterable<number>): bigint => {
  let n = 0n;
  for (const byte of bytes) n = (n << 8n) | BigInt(byte);
  return n;
};

/** The number that the arguments of UUID say. Raises TypeError, ValueError. */
function numberOf(args: readonly unknown[]): bigint {
  const parameters = ['hex', 'bytes', 'bytesLe', 'fields', 'int', 'version'];
  const [hex = null, bytes = null, bytesLe = null, fields = null, int = null] = named(
    'UUID.__init__',
    parameters,
    args,
  );
  if ([hex, bytes, bytesLe, fields, int].filter((one) => one !== null).length !== 1)
    throw new TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given');
  if (hex !== null) return ofHex(String(hex));
  if (int !== null) {
    const n = BigInt(asIndex(int));
    if (n < 0n || n >= 1n << 128n)
      throw new ValueError('int is out of range (need a 128-bit value)');
    return n;
  }
  if (fields !== null) {
    const sizes = [32n, 16n, 16n, 8n, 8n, 48n];
    return [...(fields as Tuple)].reduce<bigint>(
      (n, field, i) => (n << (sizes[i] ?? 0n)) | BigInt(asIndex(field)),
      0n,
    );
  }
  const all = asBuffer(bytes ?? bytesLe);
  if (all.length !== 16) throw new ValueError('bytes is not a 16-char string');
  return toInt(bytes === null ? littleFirst(all) : all);
}

function ofHex(text: string): bigint {
  const digits = text
    .replaceAll('urn:', '')
    .replaceAll('uuid:', '')
    .replace(/^[{}]+|[{}]+$/g, '')
    .replaceAll('-', '');
  if (digits.length !== 32) throw new ValueError('badly formed hexadecimal UUID string');
  if (!/^[0-9a-fA-F]+$/.test(digits))
    throw new ValueError(`invalid literal for int() with base 16: '${digits}'`);
  return BigInt(`0x${digits}`);
}

/** The first three fields turned round. */
function littleFirst(bytes: Uint8Array): number[] {
  const part = (from: number, to: number): number[] => [...bytes.subarray(from, to)].reverse();
  return [...part(0, 4), ...part(4, 6), ...part(6, 8), ...bytes.subarray(8)];
}

/** uuid.UUID: 128 bits. Lib/uuid.py. */
export class UUID {
  readonly #int: bigint;

  constructor(...args: unknown[]) {
    this.#int = numberOf(args);
  }

  /** The UUID of 16 bytes, marked as one of that version. */
  static marked(bytes: Uint8Array, version: number): UUID {
    let n = toInt(bytes);
    n = (n & ~(0xc000n << 48n)) | (0x8000n << 48n);
    n = (n & ~(0xf000n << 64n)) | (BigInt(version) << 76n);
    return new UUID({ int: normalise(n) });
  }

  #bits(from: bigint, count: bigint): Int {
    return normalise((this.#int >> from) & ((1n << count) - 1n));
  }

  get int(): Int {
    return normalise(this.#int);
  }

  get hex(): string {
    return this.#int.toString(16).padStart(32, '0');
  }

  get bytes(): Bytes {
    return new Bytes((this.hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
  }

  get bytesLe(): Bytes {
    return new Bytes(littleFirst(this.bytes.data));
  }

  get fields(): Tuple {
    return asTuple([
      this.timeLow,
      this.timeMid,
      this.timeHiVersion,
      this.clockSeqHiVariant,
      this.clockSeqLow,
      this.node,
    ]);
  }

  get timeLow(): Int {
    return this.#bits(96n, 32n);
  }

  get timeMid(): Int {
    return this.#bits(80n, 16n);
  }

  get timeHiVersion(): Int {
    return this.#bits(64n, 16n);
  }

  get clockSeqHiVariant(): Int {
    return this.#bits(56n, 8n);
  }

  get clockSeqLow(): Int {
    return this.#bits(48n, 8n);
  }

  get clockSeq(): Int {
    return this.#bits(48n, 14n);
  }

  get node(): Int {
    return this.#bits(0n, 48n);
  }

  get urn(): string {
    return `urn:uuid:${this.__str__()}`;
  }

  get variant(): string {
    const top = Number(this.#bits(61n, 3n));
    if (top < 4) return 'reserved for NCS compatibility';
    if (top < 6) return 'specified in RFC 4122';
    return top === 6 ? 'reserved for Microsoft compatibility' : 'reserved for future definition';
  }

  get version(): Int | null {
    return this.variant === 'specified in RFC 4122' ? this.#bits(76n, 4n) : null;
  }

  __str__(): string {
    return this.hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
  }

  __repr__(): string {
    return `UUID('${this.__str__()}')`;
  }

  __int__(): Int {
    return this.int;
  }

  __hash__(): Int {
    return hash(this.int);
  }

  __eq__(other: unknown): unknown {
    return other instanceof UUID ? this.#int === other.#int : NotImplemented;
  }

  __lt__(other: unknown): unknown {
    return other instanceof UUID ? this.#int < other.#int : NotImplemented;
  }

  __le__(other: unknown): unknown {
    return other instanceof UUID ? this.#int <= other.#int : NotImplemented;
  }

  __gt__(other: unknown): unknown {
    return other instanceof UUID ? this.#int > other.#int : NotImplemented;
  }

  __ge__(other: unknown): unknown {
    return other instanceof UUID ? this.#int >= other.#int : NotImplemented;
  }
}

registerType(UUID, 'UUID', { module: 'uuid', builtin: false });
