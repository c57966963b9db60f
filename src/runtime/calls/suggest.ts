/** The cost of changing one letter; another case costs less (CPython's Python/suggestions.c). */
const moveCost = 2;
const caseCost = 1;

/** The known name that was probably meant, or undefined (CPython's _Py_CalculateSuggestions). */
export function suggest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length > 750 || wrong.length > 40) return undefined;
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const name of known) {
    if (name === wrong) continue;
    const limit = Math.floor(((wrong.length + name.length + 3) * moveCost) / 6);
    const distance = editDistance(wrong, name, Math.min(limit, bestDistance - 1));
    if (distance <= limit && distance < bestDistance) {
      best = name;
      bestDistance = distance;
    }
  }
  return best;
}

function substitution(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? caseCost : moveCost;
}

function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) * moveCost > limit) return Infinity;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i * moveCost);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i * moveCost];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + substitution(a.charAt(i - 1), b.charAt(j - 1));
      next.push(Math.min(replaced, (row[j] ?? 0) + moveCost, (next[j - 1] ?? 0) + moveCost));
    }
    row = next;
  }
  return row[b.length] ?? Infinity;
}
