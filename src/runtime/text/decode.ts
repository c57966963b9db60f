import { LookupError } from '../exceptions/builtin.ts';
import { UnicodeDecodeError } from '../exceptions/unicode-error.ts';
import { Bytes } from '../values/bytes.ts';
import { decodeUtf8 } from './decode-utf8.ts';
import { codecOf } from './encoding-name.ts';
import type { Codec } from './encoding-name.ts';

/** Bytes that mean nothing: from `at` up to `end`, and why. */
export interface BadBytes {
  readonly at: number;
  readonly end: number;
  readonly reason: string;
}

/** What a decoder adds instead of bad bytes. */
export type OnBad = (bad: BadBytes) => string;

/** The str of bytes. Raises UnicodeDecodeError for what the encoding does not know, LookupError for unknown names. */
export function decode(data: Uint8Array, encoding: string, errors: string): string {
  const codec = codecOf(encoding);
  const onBad: OnBad = (bad) => substitute(data, bad, codec, errors);
  switch (codec.kind) {
    case 'utf-8': {
      const text = decodeUtf8(data, onBad);
      return codec.mark ? text.replace(/^\ufeff/, '') : text;
    }
    case 'plain':
      return decodeBytes(
        data,
        (byte) => (byte < codec.limit ? String.fromCharCode(byte) : undefined),
        onBad,
        why(codec),
      );
    case 'charmap':
      return decodeBytes(data, (byte) => ofCharmap(byte, codec.upper), onBad, why(codec));
    case 'wide':
      return decodeWide(data, codec, onBad);
  }
}

function why(codec: Codec): string {
  return codec.kind === 'plain' ? 'ordinal not in range(128)' : 'character maps to <undefined>';
}

function ofCharmap(byte: number, upper: string): string | undefined {
  if (byte < 0x80) return String.fromCharCode(byte);
  const c = upper[byte - 0x80];
  return c === '\ufffd' ? undefined : c;
}

function decodeBytes(
  data: Uint8Array,
  charOf: (byte: number) => string | undefined,
  onBad: OnBad,
  reason: string,
): string {
  let text = '';
  data.forEach((byte, at) => (text += charOf(byte) ?? onBad({ at, end: at + 1, reason })));
  return text;
}

function decodeWide(data: Uint8Array, codec: Codec & { kind: 'wide' }, onBad: OnBad): string {
  const { bytes } = codec;
  let [little, at] = [codec.order !== 'big', 0];
  if (codec.order === 'marked') {
    const first = unitAt(data, 0, bytes, true);
    if (first === 0xfeff) at = bytes;
    else if (unitAt(data, 0, bytes, false) === 0xfeff) [little, at] = [false, bytes];
  }
  return bytes === 2 ? decodeUtf16(data, at, little, onBad) : decodeUtf32(data, at, little, onBad);
}

function decodeUtf32(data: Uint8Array, from: number, little: boolean, onBad: OnBad): string {
  let [text, at] = ['', from];
  for (; at + 4 <= data.length; at += 4) {
    const code = unitAt(data, at, 4, little);
    const bad = code > 0x10ffff || (code >= 0xd800 && code < 0xe000);
    text += bad
      ? onBad({ at, end: at + 4, reason: 'code point not in range(0x110000)' })
      : String.fromCodePoint(code);
  }
  return at < data.length ? text + onBad({ at, end: data.length, reason: 'truncated data' }) : text;
}

function decodeUtf16(data: Uint8Array, from: number, little: boolean, onBad: OnBad): string {
  let [text, at] = ['', from];
  while (at + 2 <= data.length) {
    const unit = unitAt(data, at, 2, little);
    const pair = unit >= 0xd800 && unit < 0xdc00;
    const next = pair && at + 4 <= data.length ? unitAt(data, at + 2, 2, little) : undefined;
    if (pair && next === undefined) {
      return text + onBad({ at, end: data.length, reason: 'unexpected end of data' });
    }
    if (next !== undefined && next >= 0xdc00 && next < 0xe000) {
      text += String.fromCharCode(unit, next);
      at += 4;
      continue;
    }
    const alone = unit >= 0xd800 && unit < 0xe000;
    const reason = pair ? 'illegal UTF-16 surrogate' : 'illegal encoding';
    text += alone ? onBad({ at, end: at + 2, reason }) : String.fromCharCode(unit);
    at += 2;
  }
  return at < data.length ? text + onBad({ at, end: data.length, reason: 'truncated data' }) : text;
}

function unitAt(data: Uint8Array, at: number, bytes: number, little: boolean): number {
  let unit = 0;
  for (let i = 0; i < bytes; i++)
    unit += (data[at + i] ?? 0) * 2 ** (8 * (little ? i : bytes - 1 - i));
  return unit;
}

function substitute(data: Uint8Array, bad: BadBytes, codec: Codec, errors: string): string {
  const bytes = Array.from(data.subarray(bad.at, bad.end));
  switch (errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '\ufffd';
    case 'backslashreplace':
      return bytes.map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
    case 'surrogateescape':
      if (bytes.every((byte) => byte >= 0x80))
        return String.fromCharCode(...bytes.map((byte) => 0xdc00 + byte));
      break;
    case 'strict':
    case 'surrogatepass':
      break;
    default:
      throw new LookupError(`unknown error handler name '${errors}'`);
  }
  const name = codec.kind === 'wide' && codec.order === 'marked' ? `${codec.name}-le` : codec.name;
  throw new UnicodeDecodeError(name, new Bytes(data), bad.at, bad.end, bad.reason);
}
