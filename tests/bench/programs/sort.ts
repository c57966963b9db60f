/** What a developer would write by hand for sort.py. */
export function main(): string {
  const items = Array.from({ length: 2000 }, (_, i) => (i * 7919) % 2003);
  for (let i = 0; i < items.length; i++) {
    for (let j = 0; j < items.length - i - 1; j++) {
      const [a = 0, b = 0] = [items[j], items[j + 1]];
      if (a > b) {
        items[j] = b;
        items[j + 1] = a;
      }
    }
  }
  return `[${items.slice(0, 5).join(', ')}]\n`;
}
