import { LookupError } from '../exceptions/builtin.ts';
import { charmaps } from './charmaps.ts';
import { entryOf } from '../objects/entry-of.ts';

/** How text becomes bytes. */
export type Codec =
  | { readonly kind: 'utf-8'; readonly name: 'utf-8'; readonly mark: boolean }
  | {
      readonly kind: 'wide';
      readonly name: string;
      readonly bytes: 2 | 4;
      readonly order: 'little' | 'big' | 'marked';
    }
  | { readonly kind: 'plain'; readonly name: string; readonly limit: 0x80 | 0x100 }
  | { readonly kind: 'charmap'; readonly name: string; readonly upper: string };

const aliases: Readonly<Record<string, string>> = {
  utf8: 'utf-8',
  u8: 'utf-8',
  utf: 'utf-8',
  cp65001: 'utf-8',
  'utf8-sig': 'utf-8-sig',
  utf16: 'utf-16',
  u16: 'utf-16',
  utf16le: 'utf-16-le',
  'utf-16le': 'utf-16-le',
  utf16be: 'utf-16-be',
  'utf-16be': 'utf-16-be',
  utf32: 'utf-32',
  u32: 'utf-32',
  'utf-32le': 'utf-32-le',
  'utf-32be': 'utf-32-be',
  'us-ascii': 'ascii',
  '646': 'ascii',
  'iso646-us': 'ascii',
  latin1: 'latin-1',
  latin: 'latin-1',
  l1: 'latin-1',
  'iso-8859-1': 'latin-1',
  'iso8859-1': 'latin-1',
  '8859': 'latin-1',
  cp819: 'latin-1',
  'windows-1251': 'cp1251',
  '1251': 'cp1251',
  'windows-1252': 'cp1252',
  '1252': 'cp1252',
  ibm866: 'cp866',
  '866': 'cp866',
  ibm437: 'cp437',
  '437': 'cp437',
  koi8r: 'koi8-r',
  'iso-8859-5': 'iso8859-5',
  cyrillic: 'iso8859-5',
  maccyrillic: 'mac-cyrillic',
};

/** The codec of an encoding's name. Raises LookupError. */
export function codecOf(encoding: string): Codec {
  const plain = encoding.toLowerCase().replace(/[_ ]/g, '-');
  const name = aliases[plain] ?? plain;
  switch (name) {
    case 'utf-8':
      return { kind: 'utf-8', name: 'utf-8', mark: false };
    case 'utf-8-sig':
      return { kind: 'utf-8', name: 'utf-8', mark: true };
    case 'ascii':
      return { kind: 'plain', name, limit: 0x80 };
    case 'latin-1':
      return { kind: 'plain', name, limit: 0x100 };
    default:
      return wideCodec(name) ?? charmapCodec(name, encoding);
  }
}

function wideCodec(name: string): Codec | undefined {
  const [, bits, order] = /^utf-(16|32)(?:-(le|be))?$/.exec(name) ?? [];
  if (bits === undefined) return undefined;
  const ends = order === 'le' ? 'little' : order === 'be' ? 'big' : 'marked';
  return { kind: 'wide', name, bytes: bits === '16' ? 2 : 4, order: ends };
}

function charmapCodec(name: string, asked: string): Codec {
  const upper = entryOf(charmaps, name);
  if (upper === undefined) throw new LookupError(`unknown encoding: ${asked}`);
  return { kind: 'charmap', name: 'charmap', upper };
}
