const ESCAPES: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
  '\v': '\\v',
  '\\': '\\\\',
};

/** Control characters, line separators, signs that are not seen, and halves of surrogate pairs. */
const UNPRINTABLE =
  /[\p{Cc}\p{Cf}\u2028\u2029\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

/** `value` as a string literal: double quotes, unless single ones need fewer escapes. */
export function quote(value: string): string {
  const doubles = value.split('"').length;
  const singles = value.split("'").length;
  const mark = doubles > singles ? "'" : '"';
  const escaped = escapeText(value, '').replaceAll(mark, `\\${mark}`);
  return mark + escaped + mark;
}

/** A part of a template string; its line breaks stay as they are. */
export function templateText(value: string): string {
  return escapeText(value, '\n')
    .replace(/`|\$\{/g, '\\$&')
    .replace(/\$(?=$)/, '$');
}

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
