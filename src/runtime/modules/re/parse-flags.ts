import { inlineFlags, typeFlags } from './flags.ts';
import { classMethods } from '../../text/char-class.ts';
import { length } from './tokenizer.ts';
import type { Tokenizer } from './tokenizer.ts';

/** Flags in a pattern; `del` is null for global ones, `(?i)`. */
export interface Flags {
  readonly add: number;
  readonly del: number | null;
}

const flagOf = (char: string): number | undefined =>
  Object.hasOwn(inlineFlags, char) ? inlineFlags[char] : undefined;

/** `(?im)`, `(?im:`, `(?i-m:` from its first character on (_parse_flags of Lib/re/_parser.py). */
export function parseFlags(source: Tokenizer, start: string): Flags {
  const { add, end } = start === '-' ? { add: 0, end: '-' } : added(source, start);
  if (end === ')') return { add, del: null };
  if (end === ':') return { add, del: 0 };
  const del = removed(source);
  if ((add & del) !== 0) throw source.error('bad inline flags: flag turned on and off', 1);
  return { add, del };
}

function added(source: Tokenizer, start: string): { add: number; end: string } {
  let add = 0;
  let char = start;
  for (;;) {
    if (char === 'L')
      throw source.error("bad inline flags: cannot use 'L' flag with a str pattern");
    const flag = flagOf(char) ?? 0;
    add |= flag;
    if ((flag & typeFlags) !== 0 && (add & typeFlags) !== flag) {
      throw source.error("bad inline flags: flags 'a', 'u' and 'L' are incompatible");
    }
    char = following(source, 'missing -, : or )');
    if (/^[)\-:]$/.test(char)) return { add, end: char };
  }
}

function removed(source: Tokenizer): number {
  let del = 0;
  let char = following(source, 'missing flag');
  for (;;) {
    const flag = flagOf(char);
    if (flag === undefined) return del;
    if ((flag & typeFlags) !== 0) {
      throw source.error("bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
    }
    del |= flag;
    char = following(source, 'missing :', ':');
  }
}

/** The next flag, or one of the ends that may stand here. */
function following(
  source: Tokenizer,
  missing: string,
  ends = missing.includes(')') ? ')-:' : '',
): string {
  const char = source.get();
  if (char === null) throw source.error(missing);
  if (flagOf(char) !== undefined || (ends !== '' && ends.includes(char))) return char;
  throw source.error(classMethods.isalpha(char) ? 'unknown flag' : missing, length(char));
}
