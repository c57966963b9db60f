import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';
import { codePointLength } from '../text/code-points.ts';
import { plain } from '../values/derived.ts';
import { Bytes } from '../values/bytes.ts';

/** Python's ord(c) of one character or byte. Raises TypeError. */
export function ord(x: unknown): number {
  const c = plain(x);
  if (typeof c === 'string') {
    const length = codePointLength(c);
    if (length === 1) return c.codePointAt(0) ?? 0;
    throw new TypeError(`ord() expected a character, but string of length ${length} found`);
  }
  if (c instanceof Bytes) {
    if (c.length === 1) return c.data[0] ?? 0;
    throw new TypeError(`ord() expected a character, but string of length ${c.length} found`);
  }
  throw new TypeError(`ord() expected string of length 1, but ${typeName(c)} found`);
}
