import type { TsExpression } from '../tree.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
};

/** Control characters, line separators, signs that are not seen (joiners of emoji stay), and halves of surrogate pairs. */
const UNPRINTABLE =
  /(?![\u200c\u200d])[\p{Cc}\p{Cf}\u2028\u2029\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** `value` as a string literal: double quotes, unless single ones need fewer escapes. */
export function quote(value: string): string {
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  const mark = doubles > singles ? "'" : '"';
  const escaped = escapeText(value, '').replaceAll(mark, `\\${mark}`);
  return mark + escaped + mark;
}

/**
 * The texts of a template string. Line breaks stay as they are where the original went over several lines; else they
 * are escaped, as in the original.
 */
export function templateTexts({ texts, line, endLine }: Template): string[] {
  const kept = line !== undefined && endLine !== undefined && endLine > line ? '\n' : '';
  return texts.map((text) => escapeText(text, kept).replace(/`|\$\{/g, '\\$&'));
}

type Template = Extract<TsExpression, { kind: 'template' }>;

function escapeText(value: string, kept: string): string {
  return value.replace(UNPRINTABLE, (char, index: number) => {
    if (char === kept) return char;
    const known = ESCAPES[char];
    if (known !== undefined) return known;
    // `\0` before a digit would be an octal escape, which modules do not have.
    if (char === '\0' && !/[0-9]/.test(value[index + 1] ?? '')) return '\\0';
    return numericEscape(char);
  });
}

function numericEscape(char: string): string {
  const point = char.codePointAt(0) ?? 0;
  const hex = point.toString(16);
  if (point < 0x100) return `\\x${hex.padStart(2, '0')}`;
  return point > 0xffff ? `\\u{${hex}}` : `\\u${hex.padStart(4, '0')}`;
}
