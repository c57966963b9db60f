import { BinasciiError } from '../binascii/errors.ts';

export const base32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
export const base32Hex = '0123456789ABCDEFGHIJKLMNOPQRSTUV';

/** Bytes in base 32 with padding. */
export function encode32(bytes: Uint8Array, digits: string): string {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  const text = (bits.match(/.{1,5}/g) ?? [])
    .map((five) => digits[Number.parseInt(five.padEnd(5, '0'), 2)] ?? '')
    .join('');
  return text.padEnd(Math.ceil(text.length / 8) * 8, '=');
}

/** The bytes of base 32: _b32decode of Lib/base64.py. Raises binascii.Error. */
export function decode32(text: string, digits: string): number[] {
  if (text.length % 8 !== 0) throw new BinasciiError('Incorrect padding');
  const body = text.replace(/=+$/, '');
  const padding = text.length - body.length;
  const values = Array.from(body, (character) => digits.indexOf(character));
  if (values.includes(-1)) throw new BinasciiError('Non-base32 digit found');
  if (![0, 1, 3, 4, 6].includes(padding)) throw new BinasciiError('Incorrect padding');
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('');
  return (bits.match(/.{8}/g) ?? []).map((eight) => Number.parseInt(eight, 2));
}
