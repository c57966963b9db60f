import { codePointLength } from '../text/code-points.ts';
import type { FormatSpec } from './format-spec.ts';

/** A number's text in parts: `-`, `0x`, digits before the point, and everything from the point on. */
export interface NumberParts {
  readonly sign: string;
  readonly prefix: string;
  readonly whole: string;
  readonly rest: string;
}

/** Fills text to the width of the specification. */
export function alignText(text: string, spec: FormatSpec): string {
  if (spec.width === 0) return text;
  const missing = spec.width - codePointLength(text);
  if (missing <= 0) return text;
  const before = spec.align === '<' ? 0 : spec.align === '^' ? missing >> 1 : missing;
  return spec.fill.repeat(before) + text + spec.fill.repeat(missing - before);
}

/** Groups and fills a number: `=` puts the fill between sign and digits, and zeros are grouped with the digits. */
export function alignNumber({ sign, prefix, whole, rest }: NumberParts, spec: FormatSpec): string {
  const head = sign + prefix;
  const room = spec.width - head.length - rest.length;
  const zeros = spec.fill === '0' && spec.align === '=';
  const digits =
    spec.grouping === '' || whole === '' ? whole : grouped(whole, spec, zeros ? room : 0);
  if (spec.align !== '=') return alignText(head + digits + rest, spec);
  return head + spec.fill.repeat(Math.max(room - digits.length, 0)) + digits + rest;
}

/** _PyUnicode_InsertThousandsGrouping: separators from the right, zeros in front up to `width`. */
function grouped(digits: string, spec: FormatSpec, width: number): string {
  const group = /^[boxX]$/.test(spec.type) ? 4 : 3;
  let text = '';
  let end = digits.length;
  let missing = width;
  for (;;) {
    const length = Math.min(group, Math.max(end, missing, 1));
    text = digits.slice(Math.max(end - length, 0), end).padStart(length, '0') + text;
    end = Math.max(end - length, 0);
    missing -= length;
    if (end <= 0 && missing <= 0) return text;
    text = spec.grouping + text;
    missing -= 1;
  }
}

/** The sign that a specification shows. */
export function signText(negative: boolean, spec: FormatSpec): string {
  if (negative) return '-';
  return spec.sign === '+' || spec.sign === ' ' ? spec.sign : '';
}
