const names: Readonly<Record<string, string>> = {
  '\t': '→\t',
  '\u00a0': '⍽',
  '\u001b': '␛',
  '\r': '␍',
};

/** A line of output with the characters that nobody sees made visible. */
export function visible(line: string): string {
  return line.replace(/[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === ' ') return ' ';
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return names[character] ?? `<U+${code}>`;
  });
}
