import type { OnBad } from './decode.ts';

/** UTF-8 as CPython's decoder reads it: a bad sequence is the longest valid beginning of one. */
export function decodeUtf8(data: Uint8Array, onBad: OnBad): string {
  let text = '';
  for (let at = 0; at < data.length;) {
    const first = data[at] ?? 0;
    if (first < 0x80) {
      text += String.fromCharCode(first);
      at++;
      continue;
    }
    const length = sequenceLength(first);
    if (length === 0) {
      text += onBad({ at, end: at + 1, reason: 'invalid start byte' });
      at++;
      continue;
    }
    const valid = validBytes(data, at, length);
    if (valid === length) text += String.fromCodePoint(codeOf(data, at, length));
    else {
      const reason =
        at + valid >= data.length ? 'unexpected end of data' : 'invalid continuation byte';
      text += onBad({ at, end: at + valid, reason });
    }
    at += valid;
  }
  return text;
}

function sequenceLength(first: number): number {
  if (first >= 0xc2 && first <= 0xdf) return 2;
  if (first >= 0xe0 && first <= 0xef) return 3;
  return first >= 0xf0 && first <= 0xf4 ? 4 : 0;
}

/** How many bytes from `at` on can begin a sequence: the second has limits that exclude overlong forms. */
function validBytes(data: Uint8Array, at: number, length: number): number {
  const first = data[at] ?? 0;
  for (let i = 1; i < length; i++) {
    const byte = data[at + i];
    const low = i > 1 ? 0x80 : first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const high = i > 1 ? 0xbf : first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (byte === undefined || byte < low || byte > high) return i;
  }
  return length;
}

function codeOf(data: Uint8Array, at: number, length: number): number {
  let code = (data[at] ?? 0) & (0x7f >> length);
  for (let i = 1; i < length; i++) code = (code << 6) | ((data[at + i] ?? 0) & 63);
  return code;
}
