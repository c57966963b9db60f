import { isKeywords } from '../calls/keywords.ts';
import { takePythonKeywords } from '../calls/python-keywords.ts';
import { keywordLookup, strFormat } from '../format/str-format.ts';
import { Bytes } from '../values/bytes.ts';
import { named, text } from '../builtins/parameters.ts';
import { capitalized, casefold, swappedCase, titleCase } from './casing.ts';
import { classMethods } from './char-class.ts';
import { encode } from './encode.ts';
import { padMethods } from './pad.ts';
import { searchMethods } from './search.ts';
import { splitMethods } from './split.ts';
import { translateMethods } from './translate.ts';

export interface Coding {
  readonly encoding?: string;
  readonly errors?: string;
}

/** The methods of str, as functions of the str. */
export const strMethods = {
  ...classMethods,
  ...padMethods,
  ...searchMethods,
  ...splitMethods,
  ...translateMethods,

  upper: (s: string): string => s.toUpperCase(),
  lower: (s: string): string => s.toLowerCase(),
  title: titleCase,
  capitalize: capitalized,
  swapcase: swappedCase,
  casefold,

  /** Raises UnicodeEncodeError, LookupError. */
  encode(s: string, ...args: unknown[]): Bytes {
    const [encoding = 'utf-8', errors = 'strict'] = named('encode', ['encoding', 'errors'], args);
    return new Bytes(
      encode(s, text('encode', 'encoding', encoding), text('encode', 'errors', errors)),
    );
  },

  /** Keywords come last, as an object: `str.format("{x}", { x: 1 })`. */
  format(s: string, ...args: unknown[]): string {
    const last = args.at(-1);
    const keywords = isKeywords(last) ? last : {};
    const values = isKeywords(last) ? args.slice(0, -1) : args;
    return strFormat(s, { args: values, keyword: keywordLookup(undefined, keywords) });
  },

  formatMap: (s: string, mapping: unknown): string =>
    strFormat(s, { args: [], keyword: keywordLookup(mapping, {}) }),
};

takePythonKeywords(strMethods.format);
