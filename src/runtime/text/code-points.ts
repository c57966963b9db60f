const pair = /[\ud800-\udbff][\udc00-\udfff]/;

/** Has the string a character that takes two UTF-16 units? */
export function hasPairs(s: string): boolean {
  return pair.test(s);
}

/** len(s): the number of code points. A lone surrogate is one. */
export function codePointLength(s: string): number {
  if (!pair.test(s)) return s.length;
  let length = 0;
  for (const _ of s) length++;
  return length;
}

/** The code points of a string, each as a string. */
export function codePoints(s: string): string[] {
  return pair.test(s) ? Array.from(s) : s.split('');
}

/** The first `count` code points. */
export function takeCodePoints(s: string, count: number): string {
  return pair.test(s) ? Array.from(s).slice(0, count).join('') : s.slice(0, count);
}

/** The UTF-16 index of the code point at index `at`. */
export function unitIndex(s: string, at: number): number {
  if (!pair.test(s)) return at;
  let units = 0;
  for (let i = 0; i < at && units < s.length; i++)
    units += (s.codePointAt(units) ?? 0) > 0xffff ? 2 : 1;
  return units;
}

/** The index in code points of a UTF-16 index. */
export function codePointIndex(s: string, unit: number): number {
  return codePointLength(s.slice(0, unit));
}
