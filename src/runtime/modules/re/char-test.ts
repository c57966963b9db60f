import { classMethods } from '../../text/char-class.ts';
import { Flag } from './flags.ts';
import type { Node, SetItem } from './node.ts';

/** Does a character (by its code point) match? */
export type CharTest = (code: number) => boolean;

/** `\w`. */
export function isWord(code: number, ascii: boolean): boolean {
  if (code < 128) {
    return (
      (code >= 97 && code <= 122) ||
      (code >= 65 && code <= 90) ||
      (code >= 48 && code <= 57) ||
      code === 95
    );
  }
  return !ascii && classMethods.isalnum(String.fromCodePoint(code));
}

function isDigit(code: number, ascii: boolean): boolean {
  if (code < 128) return code >= 48 && code <= 57;
  return !ascii && classMethods.isdecimal(String.fromCodePoint(code));
}

function isSpace(code: number, ascii: boolean): boolean {
  if (code === 32 || (code >= 9 && code <= 13)) return true;
  return !ascii && classMethods.isspace(String.fromCodePoint(code));
}

/** Lower case of one character, always one character. */
export function lower(code: number, ascii: boolean): number {
  if (code < 128) return code >= 65 && code <= 90 ? code + 32 : code;
  return ascii ? code : (String.fromCodePoint(code).toLowerCase().codePointAt(0) ?? code);
}

/** Are two characters the same but for case? */
export function sameLetter(a: number, b: number, ascii: boolean): boolean {
  const [x, y] = [lower(a, ascii), lower(b, ascii)];
  if (x === y) return true;
  if (ascii || (x < 128 && y < 128)) return false;
  return String.fromCodePoint(x).toUpperCase() === String.fromCodePoint(y).toUpperCase();
}

function itemTest(item: SetItem, ascii: boolean): CharTest {
  switch (item.kind) {
    case 'literal':
      return (code) => code === item.code;
    case 'range':
      return (code) => code >= item.low && code <= item.high;
    case 'category':
      return categoryTest(item.letter, ascii);
  }
}

function categoryTest(letter: string, ascii: boolean): CharTest {
  const is = { d: isDigit, s: isSpace, w: isWord }[letter.toLowerCase()] ?? isWord;
  return letter === letter.toLowerCase() ? (code) => is(code, ascii) : (code) => !is(code, ascii);
}

/** The characters that differ from this one by case only, itself included. */
function variants(code: number, ascii: boolean): readonly number[] {
  const small = lower(code, ascii);
  if (ascii) return small >= 97 && small <= 122 ? [code, small, small - 32] : [code, small];
  const big = String.fromCodePoint(code).toUpperCase();
  const capital = big.codePointAt(0) ?? code;
  if (String.fromCodePoint(capital) !== big) return [code, small];
  return [code, small, capital, lower(capital, ascii)];
}

/** The test of a node that matches exactly one character; null for any other node. */
export function charTest(node: Node, flags: number): CharTest | null {
  const ascii = (flags & Flag.ascii) !== 0;
  const ignoreCase = (flags & Flag.ignoreCase) !== 0;
  switch (node.kind) {
    case 'literal':
      if (ignoreCase) return (code) => sameLetter(code, node.code, ascii);
      return (code) => code === node.code;
    case 'any':
      return (flags & Flag.dotAll) !== 0 ? () => true : (code) => code !== 10;
    case 'set':
      return setTest(node.items, node.negated, ascii, ignoreCase);
    default:
      return null;
  }
}

function setTest(
  items: readonly SetItem[],
  negated: boolean,
  ascii: boolean,
  ignoreCase: boolean,
): CharTest {
  const tests = items.map((item) => itemTest(item, ascii));
  const plain: CharTest = (code) => tests.some((test) => test(code));
  const folded: CharTest = ignoreCase
    ? (code) => variants(code, ascii).some((one) => plain(one))
    : plain;
  return negated ? (code) => !folded(code) : folded;
}
