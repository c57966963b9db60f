import { blank } from './blank.ts';

// The questions a str answers about its characters, by the Unicode properties that CPython's unicodectype.c uses.

/** Digits that are no decimal digits: superscripts, circled digits … (Numeric_Type=Digit). */
const digits =
  /[\u00b2\u00b3\u00b9\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]/u;

/** Ideographs that are numbers (Numeric_Type=Numeric of Unihan). */
const numberIdeographs =
  /[\u3405\u3483\u382a\u3b4d\u4e00\u4e03\u4e07\u4e09\u4e24\u4e5d\u4e8c\u4e94\u4e96\u4eac\u4ebf-\u4ec0\u4edf\u4ee8\u4f0d\u4f70\u4fe9\u5006\u5104\u5146\u5169\u516b\u516d\u5341\u5343-\u5345\u534c\u53c1-\u53c4\u56db\u58f1\u58f9\u5e7a\u5efe-\u5eff\u5f0c-\u5f0e\u5f10\u62d0\u62fe\u634c\u67d2\u6d1e\u6f06\u7396\u767e\u7695\u79ed\u8086\u842c\u8cae\u8cb3\u8d30\u920e\u94a9\u9621\u9646\u964c\u9678\u96f6\uf96b\uf973\uf978\uf9b2\uf9d1\uf9d3\uf9fd\u{20001}\u{20064}\u{200e2}\u{20121}\u{2092a}\u{20983}\u{2098c}\u{2099c}\u{20aea}\u{20afd}\u{20b19}\u{22390}\u{22998}\u{23b1b}\u{2626d}\u{2f890}]/u;

type Test = (c: string) => boolean;

const matches =
  (pattern: RegExp): Test =>
  (c) =>
    pattern.test(c);

const alpha = matches(/\p{L}/u);
const decimal = matches(/\p{Nd}/u);
const digit: Test = (c) => decimal(c) || digits.test(c);
const numeric: Test = (c) => /[\p{Nd}\p{Nl}\p{No}]/u.test(c) || numberIdeographs.test(c);

const blanks = new RegExp(`^${blank}+$`);

function every(s: string, test: Test): boolean {
  if (s === '') return false;
  for (const c of s) if (!test(c)) return false;
  return true;
}

/** The predicates of str, as functions of the str. */
export const classMethods = {
  isalpha: (s: string): boolean => every(s, alpha),
  isdecimal: (s: string): boolean => every(s, decimal),
  isdigit: (s: string): boolean => every(s, digit),
  isnumeric: (s: string): boolean => every(s, numeric),
  isalnum: (s: string): boolean => every(s, (c) => alpha(c) || numeric(c)),
  isspace: (s: string): boolean => blanks.test(s),
  isascii: (s: string): boolean => /^[\0-\x7f]*$/.test(s),
  isprintable: (s: string): boolean => !/(?! )[\p{C}\p{Z}]/u.test(s),
  isidentifier: (s: string): boolean => /^[\p{XID_Start}_]\p{XID_Continue}*$/u.test(s),
  islower: (s: string): boolean => /\p{Lowercase}/u.test(s) && !/[\p{Uppercase}\p{Lt}]/u.test(s),
  isupper: (s: string): boolean => /\p{Uppercase}/u.test(s) && !/[\p{Lowercase}\p{Lt}]/u.test(s),

  /** Upper or title case only at the start of words, lower case only within. */
  istitle(s: string): boolean {
    let [inWord, found] = [false, false];
    for (const c of s) {
      if (/[\p{Uppercase}\p{Lt}]/u.test(c)) {
        if (inWord) return false;
        inWord = found = true;
      } else if (/\p{Lowercase}/u.test(c)) {
        if (!inWord) return false;
        found = true;
      } else inWord = false;
    }
    return found;
  },
};
