import { named } from '../builtins/parameters.ts';
import { declared } from '../calls/declared.ts';
import { truthy } from '../compare/truthy.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { asBuffer, bufferOf } from '../values/buffer.ts';
import { Bytes, bytesOf } from '../values/bytes.ts';
import { fromBase64, toBase64 } from './binascii/base64-digits.ts';
import { BinasciiError } from './binascii/errors.ts';
import { asciiText, hexlify, unhexlify } from './binascii.ts';
import { base32, base32Hex, decode32, encode32 } from './base64/base32.ts';
import { ascii85, base85, decode85, encode85, zeroMq85 } from './base64/base85.ts';

/** Python's module base64: Lib/base64.py. */
export const __name__ = 'base64';

/** Bytes, or a str of ASCII, as text. */
function textOf(x: unknown): string {
  if (typeof x === 'string' || bufferOf(x)) return asciiText(x);
  throw new TypeError(
    `argument should be a bytes-like object or ASCII string, not '${typeName(x)}'`,
  );
}

/** Puts the characters of `to` where those of `from` are. */
function exchanged(text: string, from: string, to: string): string {
  return text.replace(/[^]/g, (character) => {
    const at = from.indexOf(character);
    return at < 0 ? character : (to[at] ?? '');
  });
}

export const b64encode = declared(
  'b64encode(s, altchars=)',
  (s: unknown, altchars: unknown = null): Bytes => {
    const text = toBase64(asBuffer(s));
    return bytesOf(altchars === null ? text : exchanged(text, '+/', asciiText(altchars)));
  },
);

export const b64decode = declared(
  'b64decode(s, altchars=, validate=)',
  (s: unknown, altchars: unknown = null, validate: unknown = false): Bytes => {
    const text = textOf(s);
    const plain = altchars === null ? text : exchanged(text, asciiText(altchars), '+/');
    return new Bytes(fromBase64(plain, truthy(validate)));
  },
);

export const standardB64encode = (s: unknown): Bytes => b64encode(s);
export const standardB64decode = (s: unknown): Bytes => b64decode(s);
export const urlsafeB64encode = (s: unknown): Bytes => b64encode(s, bytesOf('-_'));
export const urlsafeB64decode = (s: unknown): Bytes => b64decode(exchanged(textOf(s), '-_', '+/'));

export const b32encode = (s: unknown): Bytes => bytesOf(encode32(asBuffer(s), base32));
export const b32hexencode = (s: unknown): Bytes => bytesOf(encode32(asBuffer(s), base32Hex));

export const b32decode = declared(
  'b32decode(s, casefold=, map01=)',
  (s: unknown, casefold: unknown = false, map01: unknown = null): Bytes => {
    const text = textOf(s);
    const mapped = map01 === null ? text : exchanged(text, '01', `O${asciiText(map01)}`);
    return new Bytes(decode32(truthy(casefold) ? mapped.toUpperCase() : mapped, base32));
  },
);

export const b32hexdecode = declared(
  'b32hexdecode(s, casefold=)',
  (s: unknown, casefold: unknown = false): Bytes =>
    new Bytes(decode32(truthy(casefold) ? textOf(s).toUpperCase() : textOf(s), base32Hex)),
);

export const b16encode = (s: unknown): Bytes =>
  bytesOf(String.fromCharCode(...hexlify(s)).toUpperCase());

export const b16decode = declared(
  'b16decode(s, casefold=)',
  (s: unknown, casefold: unknown = false): Bytes => {
    const text = textOf(s);
    const digits = truthy(casefold) ? text.toUpperCase() : text;
    if (/[^0-9A-F]/.test(digits)) throw new BinasciiError('Non-base16 digit found');
    return unhexlify(digits);
  },
);

export const a85encode = declared(
  'a85encode(b, *, foldspaces=, wrapcol=, pad=, adobe=)',
  (
    b: unknown,
    folds: unknown = false,
    wrap: unknown = 0,
    pad: unknown = false,
    adobe: unknown = false,
  ) => {
    const short = (group: number): string | undefined =>
      group === 0 ? 'z' : truthy(folds) && group === 0x20202020 ? 'y' : undefined;
    const text = (truthy(adobe) ? '<~' : '') + encode85(asBuffer(b), ascii85, truthy(pad), short);
    const width = Math.max(truthy(adobe) ? 2 : 1, Number(wrap));
    const lines = truthy(wrap) ? (text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []) : [text];
    if (truthy(adobe) && truthy(wrap) && (lines.at(-1) ?? '').length + 2 > width) lines.push('');
    return bytesOf(lines.join('\n') + (truthy(adobe) ? '~>' : ''));
  },
);

export const a85decode = declared(
  'a85decode(b, *, foldspaces=, adobe=, ignorechars=)',
  (b: unknown, folds: unknown = false, adobe: unknown = false, ignored: unknown = undefined) => {
    let text = textOf(b);
    if (truthy(adobe)) {
      if (!text.endsWith('~>'))
        throw new ValueError("Ascii85 encoded byte sequences must end with b'~>'");
      text = text.slice(text.startsWith('<~') ? 2 : 0, -2);
    }
    const passed = ignored === undefined ? ' \t\n\r\v' : asciiText(ignored);
    return new Bytes(
      decode85(ascii85Values(text, truthy(folds), passed), () => 'Ascii85 overflow'),
    );
  },
);

const zeros = [0, 0, 0, 0, 0];
/** Four blanks as digits. */
const blanks = [10, 26, 41, 14, 49];

function ascii85Values(text: string, folds: boolean, passed: string): number[] {
  const values: number[] = [];
  for (const character of text) {
    const value = ascii85.indexOf(character);
    if (value >= 0) values.push(value);
    else if (character === 'z' || (folds && character === 'y')) {
      if (values.length % 5 !== 0) throw new ValueError(`${character} inside Ascii85 5-tuple`);
      values.push(...(character === 'z' ? zeros : blanks));
    } else if (!passed.includes(character))
      throw new ValueError(`Non-Ascii85 digit found: ${character}`);
  }
  return values;
}

export const b85encode = declared('b85encode(b, pad=)', (b: unknown, pad: unknown = false): Bytes =>
  bytesOf(encode85(asBuffer(b), base85, truthy(pad))),
);

function decodeDigits(text: string, digits: string, name: string): Bytes {
  const values = Array.from(text, (character, i) => {
    const value = digits.indexOf(character);
    if (value < 0) throw new ValueError(`bad ${name} character at position ${i}`);
    return value;
  });
  return new Bytes(decode85(values, (i) => `${name} overflow in hunk starting at byte ${i}`));
}

export const b85decode = (b: unknown): Bytes => decodeDigits(textOf(b), base85, 'base85');
export const z85encode = (s: unknown): Bytes => bytesOf(encode85(asBuffer(s), zeroMq85, false));
export const z85decode = (s: unknown): Bytes => decodeDigits(textOf(s), zeroMq85, 'z85');

function needBytes(s: unknown): Uint8Array {
  return asBuffer(s, `expected bytes-like object, not ${typeName(s)}`);
}

/** Base64 in lines of 76 characters. */
export function encodebytes(...args: unknown[]): Bytes {
  const [s] = named('encodebytes', ['s'], args);
  const lines = toBase64(needBytes(s)).match(/.{1,76}/g) ?? [];
  return bytesOf(lines.map((line) => `${line}\n`).join(''));
}

export const decodebytes = (s: unknown): Bytes => {
  needBytes(s);
  return new Bytes(fromBase64(asciiText(s), false));
};
