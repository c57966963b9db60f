import { call } from '../calls/call.ts';
import { isKeywords } from '../calls/keywords.ts';
import { truthy } from '../compare/truthy.ts';
import { splitMethods } from '../text/split.ts';
import { TextWrapper } from './textwrap/text-wrapper.ts';

/** Python's module textwrap. */
export const __name__ = 'textwrap';
export { TextWrapper };

export interface WrapOptions {
  readonly width?: number;
  readonly initialIndent?: string;
  readonly subsequentIndent?: string;
  readonly expandTabs?: boolean;
  readonly replaceWhitespace?: boolean;
  readonly fixSentenceEndings?: boolean;
  readonly breakLongWords?: boolean;
  readonly dropWhitespace?: boolean;
  readonly breakOnHyphens?: boolean;
  readonly tabsize?: number;
  readonly maxLines?: number | null;
  readonly placeholder?: string;
}

function wrapper(args: readonly unknown[], more: WrapOptions = {}): TextWrapper {
  const last = args.at(-1);
  const options = isKeywords(last) ? last : {};
  const [width] = isKeywords(last) ? args.slice(0, -1) : args;
  return new TextWrapper({ ...(width === undefined ? {} : { width }), ...options, ...more });
}

/** The lines of a paragraph, none longer than `width`. Raises ValueError. */
export function wrap(text: string, width?: number | WrapOptions, options?: WrapOptions): string[];
export function wrap(text: string, ...args: unknown[]): string[] {
  return wrapper(args).wrap(text);
}

/** The same as one text. */
export function fill(text: string, width?: number | WrapOptions, options?: WrapOptions): string;
export function fill(text: string, ...args: unknown[]): string {
  return wrapper(args).fill(text);
}

/** The text on one line, cut at a word with ` [...]`. */
export function shorten(text: string, width?: number | WrapOptions, options?: WrapOptions): string;
export function shorten(text: string, ...args: unknown[]): string {
  return wrapper(args, { maxLines: 1 }).fill(splitMethods.split(text).join(' '));
}

/** Removes the blanks that all lines begin with. */
export function dedent(text: string): string {
  const lines = text.split('\n').map((line) => (/^[^\S\n]*$/.test(line) ? '' : line));
  const indents = lines
    .filter((line) => line !== '')
    .map((line) => /^[ \t]*/.exec(line)?.[0] ?? '');
  const [first = '', ...others] = indents;
  const shared = others.reduce((margin, indent) => {
    let length = 0;
    while (length < margin.length && margin[length] === indent[length]) length += 1;
    return margin.slice(0, length);
  }, first);
  return lines.map((line) => line.slice(line === '' ? 0 : shared.length)).join('\n');
}

/** Puts a prefix before every line that is not blank, or that `predicate` accepts. */
export function indent(...args: unknown[]): string {
  const last = args.at(-1);
  const keywords = isKeywords(last) ? last : {};
  const values = isKeywords(last) ? args.slice(0, -1) : args;
  const text = (values[0] ?? keywords['text']) as string;
  const prefix = (values[1] ?? keywords['prefix']) as string;
  const predicate = values[2] ?? keywords['predicate'] ?? null;
  const lines = splitMethods.splitlines(text, true);
  const chosen = (line: string): boolean =>
    predicate === null ? line.trim() !== '' : truthy(call(predicate, [line]));
  return lines.map((line) => (chosen(line) ? prefix + line : line)).join('');
}
