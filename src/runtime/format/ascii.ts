import { escaped } from './str-repr.ts';
import { repr } from './repr.ts';

/** Python's ascii(x): repr with everything beyond ASCII escaped. */
export function ascii(x: unknown): string {
  const text = repr(x);
  return /^[\0-\x7f]*$/.test(text)
    ? text
    : text.replace(/[^\0-\x7f]/gu, (c) => escaped(c.codePointAt(0) ?? 0));
}
