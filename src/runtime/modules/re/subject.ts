import { hasPairs } from '../../text/code-points.ts';

/** The text that is searched, by code points. */
export interface Subject {
  readonly text: string;
  readonly codes: ArrayLike<number>;
  slice(start: number, end: number): string;
}

export function subjectOf(text: string): Subject {
  if (hasPairs(text)) {
    const chars = Array.from(text);
    const codes = Uint32Array.from(chars, (c) => c.codePointAt(0) ?? 0);
    return { text, codes, slice: (start, end) => chars.slice(start, end).join('') };
  }
  const codes = new Uint32Array(text.length);
  for (let i = 0; i < text.length; i += 1) codes[i] = text.charCodeAt(i);
  return { text, codes, slice: (start, end) => text.slice(start, end) };
}
