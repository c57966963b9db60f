import { LookupError } from '../exceptions/builtin.ts';
import { UnicodeEncodeError } from '../exceptions/unicode-error.ts';
import { codecOf } from './encoding-name.ts';
import type { Codec } from './encoding-name.ts';

/** The bytes of a str. Raises UnicodeEncodeError for what the encoding lacks, LookupError for unknown names. */
export function encode(s: string, encoding: string, errors: string): Uint8Array {
  const codec = codecOf(encoding);
  const bytes: number[] = mark(codec);
  const points = Array.from(s);
  for (let at = 0; at < points.length;) {
    if (put(bytes, points[at] ?? '', codec)) {
      at++;
      continue;
    }
    let end = at + 1;
    while (end < points.length && !put([], points[end] ?? '', codec)) end++;
    substitute(bytes, { s, points, at, end, codec, errors });
    at = end;
  }
  return Uint8Array.from(bytes);
}

function mark(codec: Codec): number[] {
  if (codec.kind === 'utf-8') return codec.mark ? [0xef, 0xbb, 0xbf] : [];
  if (codec.kind !== 'wide' || codec.order !== 'marked') return [];
  return codec.bytes === 2 ? [0xff, 0xfe] : [0xff, 0xfe, 0, 0];
}

/** Adds the bytes of one character: false when it has none. */
function put(bytes: number[], c: string, codec: Codec): boolean {
  const code = c.codePointAt(0) ?? 0;
  switch (codec.kind) {
    case 'utf-8':
      if (code >= 0xd800 && code < 0xe000) return false;
      putUtf8(bytes, code);
      return true;
    case 'wide':
      if (code >= 0xd800 && code < 0xe000) return false;
      for (const unit of codec.bytes === 2 ? unitsOf(c) : [code]) putUnit(bytes, unit, codec);
      return true;
    case 'plain':
      if (code >= codec.limit) return false;
      bytes.push(code);
      return true;
    case 'charmap': {
      const at = code < 0x80 ? code : codec.upper.indexOf(c) + 0x80;
      if (code === 0xfffd || at < 0x80 !== code < 0x80) return false;
      bytes.push(at);
      return true;
    }
  }
}

/** The UTF-8 bytes of a code point (of a surrogate too, for `surrogatepass`). */
export function putUtf8(bytes: number[], code: number): void {
  if (code < 0x80) bytes.push(code);
  else if (code < 0x800) bytes.push(0xc0 | (code >> 6), 0x80 | (code & 63));
  else if (code < 0x10000)
    bytes.push(0xe0 | (code >> 12), 0x80 | ((code >> 6) & 63), 0x80 | (code & 63));
  else {
    bytes.push(
      0xf0 | (code >> 18),
      0x80 | ((code >> 12) & 63),
      0x80 | ((code >> 6) & 63),
      0x80 | (code & 63),
    );
  }
}

const unitsOf = (c: string): number[] =>
  Array.from({ length: c.length }, (_, i) => c.charCodeAt(i));

function putUnit(bytes: number[], unit: number, codec: Codec & { kind: 'wide' }): void {
  const little = Array.from({ length: codec.bytes }, (_, i) => (unit >>> (8 * i)) & 0xff);
  bytes.push(...(codec.order === 'big' ? little.reverse() : little));
}

interface Failure {
  readonly s: string;
  readonly points: readonly string[];
  /** The run of characters, from `at` up to `end`, that have no bytes. */
  readonly at: number;
  readonly end: number;
  readonly codec: Codec;
  readonly errors: string;
}

function substitute(bytes: number[], failure: Failure): void {
  const { points, at, end, codec, errors } = failure;
  for (const c of points.slice(at, end)) {
    const code = c.codePointAt(0) ?? 0;
    if (errors === 'surrogateescape' && code >= 0xdc80 && code <= 0xdcff) bytes.push(code - 0xdc00);
    else if (errors === 'surrogatepass' && codec.kind === 'utf-8') putUtf8(bytes, code);
    else if (errors === 'surrogatepass' && codec.kind === 'wide') putUnit(bytes, code, codec);
    else for (const shown of replacement(code, failure)) put(bytes, shown, codec);
  }
}

function replacement(code: number, failure: Failure): string {
  switch (failure.errors) {
    case 'ignore':
      return '';
    case 'replace':
      return '?';
    case 'xmlcharrefreplace':
      return `&#${code};`;
    case 'backslashreplace':
      return backslash(code);
    case 'strict':
    case 'surrogateescape':
    case 'surrogatepass':
      throw unencodable(failure);
    default:
      throw new LookupError(`unknown error handler name '${failure.errors}'`);
  }
}

function backslash(code: number): string {
  const hex = code.toString(16);
  if (code < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
}

function unencodable({ s, at, end, codec }: Failure): Error {
  const [name, reason] = why(codec);
  return new UnicodeEncodeError(name, s, at, end, reason);
}

function why(codec: Codec): [string, string] {
  switch (codec.kind) {
    case 'utf-8':
    case 'wide':
      return [codec.name, 'surrogates not allowed'];
    case 'plain':
      return [codec.name, `ordinal not in range(${codec.limit})`];
    case 'charmap':
      return ['charmap', 'character maps to <undefined>'];
  }
}
