import { hasPairs } from '../../text/code-points.ts';
import { bufferOf } from '../../values/buffer.ts';
import { bytesOf } from '../../values/bytes.ts';
import type { Bytes } from '../../values/bytes.ts';

/** The text that is searched, by code points; bytes are searched as the text that they are in Latin-1. */
export interface Subject {
  /** What the program gave. */
  readonly given: unknown;
  readonly codes: ArrayLike<number>;
  readonly slice: (start: number, end: number) => string;
  /** A part as the program gets it. To TypeScript it is text, also where it is bytes. */
  readonly give: (text: string) => string;
}

const asText = (text: string): string => text;
/** Latin-1 text as the bytes that it stands for. */
export const asBytes = (text: string): string => bytesOf(text) as unknown as string;

/** A subject of text or bytes; undefined of anything else. */
export function subjectOf(given: unknown): Subject | undefined {
  if (typeof given === 'string') return subjectOfText(given);
  const bytes = bufferOf(given);
  if (!bytes) return undefined;
  const text = latin1(bytes);
  return { given, codes: bytes, slice: (start, end) => text.slice(start, end), give: asBytes };
}

function subjectOfText(text: string): Subject {
  if (hasPairs(text)) {
    const chars = Array.from(text);
    const codes = Uint32Array.from(chars, (c) => c.codePointAt(0) ?? 0);
    const slice = (start: number, end: number): string => chars.slice(start, end).join('');
    return { given: text, codes, slice, give: asText };
  }
  const codes = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  return { given: text, codes, slice: (start, end) => text.slice(start, end), give: asText };
}

/** Bytes as text of characters below 0x100. */
export function latin1(bytes: Uint8Array | Bytes): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}
