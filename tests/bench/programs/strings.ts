/** What a developer would write by hand for strings.py. */
function isPalindrome(text: string): boolean {
  const letters = [...text].filter((c) => /\p{L}/u.test(c)).map((c) => c.toLowerCase());
  return letters.join('') === letters.toReversed().join('');
}

function caesar(text: string, shift: number): string {
  let result = '';
  for (const c of text)
    result += /[a-z]/.test(c) ? String.fromCharCode(((c.charCodeAt(0) - 97 + shift) % 26) + 97) : c;
  return result;
}

export function main(): string {
  const lines: string[] = [];
  for (let i = 0; i < 20_000; i++)
    lines.push(`${String(i).padStart(5, '0')}: ${(i * i) % 97} is ${i % 2 === 0 ? 'even' : 'odd'}`);
  const text = lines.join('\n');
  const words = text.split(/\s+/);
  const secret = caesar('the quick brown fox jumps over the lazy dog '.repeat(500), 3);
  let found = 0;
  for (let n = 0; n < 60_000; n++) {
    const digits = String(n);
    if (digits === [...digits].reverse().join('')) found += 1;
  }
  return [
    `${text.length} ${words.length} ${words[5]}`,
    `${secret.slice(0, 43)} ${secret.split('q').length - 1}`,
    `${found} ${isPalindrome('A man, a plan, a canal: Panama')}\n`,
  ].join('\n');
}
