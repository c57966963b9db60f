import { IntFlag } from '../../enumeration/flag.ts';
import { registerType } from '../../objects/class-info.ts';

const shown = [
  ['ASCII', 256],
  ['IGNORECASE', 2],
  ['LOCALE', 4],
  ['UNICODE', 32],
  ['MULTILINE', 8],
  ['DOTALL', 16],
  ['VERBOSE', 64],
  ['DEBUG', 128],
] as const;

/** re.RegexFlag: the flags as a program sees them. */
export class RegexFlag extends IntFlag {
  static readonly NOFLAG = new RegexFlag('NOFLAG', 0);
  static readonly ASCII = new RegexFlag('ASCII', 256);
  static readonly IGNORECASE = new RegexFlag('IGNORECASE', 2);
  static readonly LOCALE = new RegexFlag('LOCALE', 4);
  static readonly UNICODE = new RegexFlag('UNICODE', 32);
  static readonly MULTILINE = new RegexFlag('MULTILINE', 8);
  static readonly DOTALL = new RegexFlag('DOTALL', 16);
  static readonly VERBOSE = new RegexFlag('VERBOSE', 64);
  static readonly DEBUG = new RegexFlag('DEBUG', 128);

  override __repr__(): string {
    return flagNames(this.value) || 're.NOFLAG';
  }

  override __str__(): string {
    return this.__repr__();
  }
}

registerType(RegexFlag, 'RegexFlag', { module: 're', builtin: false });

/** `re.IGNORECASE|re.MULTILINE`, lowest bit first. */
export function flagNames(bits: number): string {
  return [...shown]
    .sort(([, a], [, b]) => a - b)
    .filter(([, bit]) => (bits & bit) !== 0)
    .map(([name]) => `re.${name}`)
    .join('|');
}

export const Flag = {
  ignoreCase: 2,
  locale: 4,
  multiline: 8,
  dotAll: 16,
  unicode: 32,
  verbose: 64,
  ascii: 256,
};

/** The inline letters, `(?i)`. */
export const inlineFlags: Readonly<Record<string, number>> = {
  i: Flag.ignoreCase,
  L: Flag.locale,
  m: Flag.multiline,
  s: Flag.dotAll,
  x: Flag.verbose,
  a: Flag.ascii,
  u: Flag.unicode,
};

/** Flags that choose the meaning of the classes: at most one at a time. */
export const typeFlags = Flag.ascii | Flag.locale | Flag.unicode;
