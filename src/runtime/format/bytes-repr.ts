import { ByteArray } from '../values/bytes.ts';
import type { Bytes } from '../values/bytes.ts';

/** repr of bytes and bytearray: `b'a\xff'`, `bytearray(b'a')`. */
export function bytesRepr(bytes: Bytes): string {
  const text = literal(bytes.data);
  return bytes instanceof ByteArray ? `bytearray(${text})` : text;
}

function literal(data: Uint8Array): string {
  const quote = data.includes(0x27) && !data.includes(0x22) ? '"' : "'";
  let body = '';
  for (const byte of data) body += escaped(byte, quote);
  return `b${quote}${body}${quote}`;
}

function escaped(byte: number, quote: string): string {
  const c = String.fromCharCode(byte);
  if (c === quote || c === '\\') return `\\${c}`;
  if (c === '\t') return '\\t';
  if (c === '\n') return '\\n';
  if (c === '\r') return '\\r';
  return byte < 0x20 || byte >= 0x7f ? `\\x${byte.toString(16).padStart(2, '0')}` : c;
}
