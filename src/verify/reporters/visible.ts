const names: Readonly<Record<string, string>> = {
  '\t': '→\t',
  '\n': '␊',
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

/** A whole line of text, which could be taken for a command where a workflow of GitHub reads what is printed. */
export function visibleLine(line: string): string {
  return /^\s*(?:::|##\[)/u.test(line) ? `| ${visible(line)}` : visible(line);
}

/** The path of a note below its vault, as the caller named that. */
export function notePath(vault: string, note: string): string {
  return visible(note === '' ? vault : `${vault.replace(/\/$/u, '')}/${note}`);
}
