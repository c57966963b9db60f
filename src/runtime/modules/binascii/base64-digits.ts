import { BinasciiError } from './errors.ts';

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 with padding. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const bits = (a << 16) | (b << 8) | c;
    const four = [18, 12, 6, 0].map((shift) => digits[(bits >> shift) & 63] ?? '').join('');
    const left = bytes.length - i;
    text += left > 2 ? four : four.slice(0, left + 1).padEnd(4, '=');
  }
  return text;
}

/**
 * The bytes of base64. Other characters are passed over, unless it must be strict. Modules/binascii.c,
 * binascii_a2b_base64_impl. Raises binascii.Error.
 */
export function fromBase64(text: string, strict: boolean): number[] {
  const bytes: number[] = [];
  let [position, left, pads] = [0, 0, 0];
  if (strict && text.startsWith('=')) throw new BinasciiError('Leading padding not allowed');
  for (let i = 0; i < text.length; i++) {
    const character = text[i] ?? '';
    if (character === '=') {
      if (strict && position === 0) throw new BinasciiError('Excess data after padding');
      pads += 1;
      if (position >= 2 && position + pads >= 4) {
        if (strict && i + 1 < text.length) throw new BinasciiError('Excess data after padding');
        return bytes;
      }
      if (strict && pads > 1 && position < 2) throw new BinasciiError('Excess padding not allowed');
      continue;
    }
    const value = digits.indexOf(character);
    if (value < 0) {
      if (strict) throw new BinasciiError('Only base64 data is allowed');
      continue;
    }
    if (strict && pads > 0) throw new BinasciiError('Discontinuous padding not allowed');
    pads = 0;
    if (position > 0) bytes.push((((left << 6) | value) >> (6 - 2 * position)) & 0xff);
    left = value;
    position = (position + 1) % 4;
  }
  if (position === 0) return bytes;
  if (position > 1) throw new BinasciiError('Incorrect padding');
  throw new BinasciiError(
    `Invalid base64-encoded string: number of data characters (${(bytes.length / 3) * 4 + 1}) cannot be 1 more than a multiple of 4`,
  );
}
