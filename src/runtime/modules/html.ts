import { declared } from '../calls/declared.ts';
import { truthy } from '../compare/truthy.ts';

/** Python's module html. */
export const __name__ = 'html';

/** `&`, `<`, `>` and the quotes as HTML writes them. */
export const escape = declared('escape(s, quote=)', (s: string, quote: unknown = true): string => {
  const text = s.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return truthy(quote) ? text.replaceAll('"', '&quot;').replaceAll("'", '&#x27;') : text;
});
