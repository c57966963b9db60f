import { ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { asciiDigits } from '../text/ascii-digits.ts';

/** float(text) as a raw number. Raises ValueError. */
export function parseFloatText(text: string, shown: unknown = text): number {
  const value = rawFloat(asciiDigits(text).trim());
  if (value === undefined)
    throw new ValueError(`could not convert string to float: ${repr(shown)}`);
  return value;
}

/** The value of a float literal without blanks; undefined when it is none. Also for parts of complex literals. */
export function rawFloat(text: string): number | undefined {
  if (/^[-+]?(\d+(_\d+)*\.?(\d+(_\d+)*)?|\.\d+(_\d+)*)(e[-+]?\d+(_\d+)*)?$/i.test(text)) {
    return Number(text.replaceAll('_', ''));
  }
  const word = /^([-+]?)(inf|infinity|nan)$/i.exec(text);
  if (!word) return undefined;
  const size = word[2]?.toLowerCase() === 'nan' ? NaN : Infinity;
  return word[1] === '-' ? -size : size;
}
