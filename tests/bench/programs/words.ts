/** What a developer would write by hand for words.py. */
export function main(): string {
  const counts = new Map<string, number>();
  for (let i = 0; i < 400_000; i++) {
    const word = `w${(i * i) % 5000}`;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  let text = '';
  for (let i = 0; i < 100_000; i++) text += i;
  return `${counts.size} ${text.length}\n`;
}
