// Case mappings of CPython's Objects/unicodectype.c. JavaScript's own upper and lower case are the same, full mappings.

/** str.casefold: upper, then lower case folds all but a few. */
export function casefold(s: string): string {
  if (/^[\0-\x7f]*$/.test(s)) return s.toLowerCase();
  let folded = '';
  for (const c of s) folded += foldOne(c);
  return folded;
}

function foldOne(c: string): string {
  const code = c.codePointAt(0) ?? 0;
  if (code === 0x131) return c;
  if (code === 0x1e9e) return 'ss';
  // Cherokee folds to its capitals.
  if (code >= 0x13a0 && code <= 0x13f5) return c;
  if (code >= 0x13f8 && code <= 0x13fd) return String.fromCodePoint(code - 8);
  if (code >= 0xab70 && code <= 0xabbf) return String.fromCodePoint(code - 0xab70 + 0x13a0);
  return c.toUpperCase().toLowerCase();
}

const digraphs: Readonly<Record<string, string>> = {
  ŉ: 'ʼN',
  Ǆ: 'ǅ',
  ǅ: 'ǅ',
  ǆ: 'ǅ',
  Ǉ: 'ǈ',
  ǈ: 'ǈ',
  ǉ: 'ǈ',
  Ǌ: 'ǋ',
  ǋ: 'ǋ',
  ǌ: 'ǋ',
  Ǳ: 'ǲ',
  ǲ: 'ǲ',
  ǳ: 'ǲ',
  '\u1fb2': '\u1fba\u0345',
  '\u1fb3': '\u1fbc',
  '\u1fb4': '\u0386\u0345',
  '\u1fb7': '\u0391\u0342\u0345',
  '\u1fc2': '\u1fca\u0345',
  '\u1fc3': '\u1fcc',
  '\u1fc4': '\u0389\u0345',
  '\u1fc7': '\u0397\u0342\u0345',
  '\u1ff2': '\u1ffa\u0345',
  '\u1ff3': '\u1ffc',
  '\u1ff4': '\u038f\u0345',
  '\u1ff7': '\u03a9\u0342\u0345',
  '\u1fbc': '\u1fbc',
  '\u1fcc': '\u1fcc',
  '\u1ffc': '\u1ffc',
};

/** The title case of one character: how a word begins. */
export function titleOne(c: string): string {
  const known = digraphs[c];
  if (known !== undefined) return known;
  const code = c.codePointAt(0) ?? 0;
  // Georgian has no title case; Greek with iota below keeps it there.
  if (code >= 0x10d0 && code <= 0x10ff) return c;
  if (code >= 0x1f80 && code <= 0x1faf) return String.fromCodePoint(code | 8);
  const [first = '', ...rest] = c.toUpperCase();
  return first + rest.join('').toLowerCase();
}

/** str.title: a word is a run of cased characters. */
export function titleCase(s: string): string {
  let result = '';
  let inWord = false;
  let at = 0;
  for (const c of s) {
    result += inWord ? lowerAt(s, c, at) : titleOne(c);
    inWord = isCased(c);
    at += c.length;
  }
  return result;
}

/** str.capitalize. */
export function capitalized(s: string): string {
  const [first] = s;
  if (first === undefined) return '';
  // Lowered as a whole, so that a sigma knows that it is last.
  return titleOne(first) + s.toLowerCase().slice(first.toLowerCase().length);
}

/** str.swapcase. */
export function swappedCase(s: string): string {
  let result = '';
  let at = 0;
  for (const c of s) {
    if (/\p{Uppercase}/u.test(c)) result += lowerAt(s, c, at);
    else result += /\p{Lowercase}/u.test(c) ? c.toUpperCase() : c;
    at += c.length;
  }
  return result;
}

/** Lower case of the character at a position: a sigma at the end of a word has another. */
function lowerAt(s: string, c: string, at: number): string {
  if (c !== 'Σ') return c.toLowerCase();
  return s
    .slice(0, at + 1)
    .toLowerCase()
    .at(-1) === 'ς' && !/^\p{Case_Ignorable}*\p{Cased}/u.test(s.slice(at + 1))
    ? 'ς'
    : 'σ';
}

/** Is it a cased character: upper, lower or title case? */
export function isCased(c: string): boolean {
  return /[\p{Uppercase}\p{Lowercase}\p{Lt}]/u.test(c);
}
