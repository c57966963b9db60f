import { ValueError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { truthy } from '../../compare/truthy.ts';
import { repr } from '../../format/repr.ts';
import { registerType } from '../../objects/class-info.ts';
import { codePoints, codePointLength } from '../../text/code-points.ts';
import { padMethods } from '../../text/pad.ts';
import { wrapChunks } from './wrap-chunks.ts';

const parameters = [
  'width',
  'initialIndent',
  'subsequentIndent',
  'expandTabs',
  'replaceWhitespace',
  'fixSentenceEndings',
  'breakLongWords',
  'dropWhitespace',
  'breakOnHyphens',
  'tabsize',
  'maxLines',
  'placeholder',
];

const letter = '[\\p{L}_]';
const punctuation = '[\\p{L}\\p{N}_!"\'&.,?]';
/** The pieces that may end a line: wordsep_re of CPython's Lib/textwrap.py. */
const pieces = new RegExp(
  `([\\t\\n\\v\\f\\r ]+|(?<=${punctuation})-{2,}(?=[\\p{L}\\p{N}_])|[^\\t\\n\\v\\f\\r ]+?(?:` +
    `-(?:(?<=${letter}{2}-)|(?<=${letter}-${letter}-))(?=${letter}-?${letter})|` +
    `(?=[\\t\\n\\v\\f\\r ]|$)|(?<=${punctuation})(?=-{2,}[\\p{L}\\p{N}_])))`,
  'u',
);

/** textwrap.TextWrapper. */
export class TextWrapper {
  width: number;
  initialIndent: string;
  subsequentIndent: string;
  expandTabs: boolean;
  replaceWhitespace: boolean;
  fixSentenceEndings: boolean;
  breakLongWords: boolean;
  dropWhitespace: boolean;
  breakOnHyphens: boolean;
  tabsize: number;
  maxLines: number | null;
  placeholder: string;

  constructor(...args: unknown[]) {
    const values = named('TextWrapper', parameters, args);
    const given = (i: number, otherwise: unknown): unknown => values[i] ?? otherwise;
    const flag = (i: number, otherwise: boolean): boolean => truthy(given(i, otherwise));
    this.width = given(0, 70) as number;
    this.initialIndent = given(1, '') as string;
    this.subsequentIndent = given(2, '') as string;
    this.expandTabs = flag(3, true);
    this.replaceWhitespace = flag(4, true);
    this.fixSentenceEndings = flag(5, false);
    this.breakLongWords = flag(6, true);
    this.dropWhitespace = flag(7, true);
    this.breakOnHyphens = flag(8, true);
    this.tabsize = given(9, 8) as number;
    this.maxLines = given(10, null) as number | null;
    this.placeholder = given(11, ' [...]') as string;
  }

  /** The lines of one paragraph. Raises ValueError. */
  wrap(text: string): string[] {
    this.#check();
    const chunks = this.#split(this.#munge(text));
    return wrapChunks(this.fixSentenceEndings ? withSentenceEnds(chunks) : chunks, this);
  }

  fill(text: string): string {
    return this.wrap(text).join('\n');
  }

  #check(): void {
    if (this.width <= 0) throw new ValueError(`invalid width ${repr(this.width)} (must be > 0)`);
    if (this.maxLines === null) return;
    const indent = this.maxLines > 1 ? this.subsequentIndent : this.initialIndent;
    if (codePointLength(indent) + codePointLength(this.placeholder.trimStart()) > this.width) {
      throw new ValueError('placeholder too large for max width');
    }
  }

  #munge(text: string): string {
    const expanded = this.expandTabs ? padMethods.expandtabs(text, this.tabsize) : text;
    return this.replaceWhitespace ? expanded.replace(/[\t\n\v\f\r ]/g, ' ') : expanded;
  }

  #split(text: string): string[][] {
    const parts = text.split(this.breakOnHyphens ? pieces : /([\t\n\v\f\r ]+)/);
    return parts.filter((part) => part !== '' && part !== undefined).map(codePoints);
  }
}

function withSentenceEnds(chunks: readonly string[][]): string[][] {
  const result = chunks.map((chunk) => [...chunk]);
  for (let i = 0; i < result.length - 1; i += 1) {
    if (result[i + 1]?.join('') === ' ' && /[a-z][.!?]["']?$/.test(result[i]?.join('') ?? '')) {
      result[i + 1] = [' ', ' '];
      i += 1;
    }
  }
  return result;
}

registerType(TextWrapper, 'TextWrapper', { module: 'textwrap', builtin: false });
