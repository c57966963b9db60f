const most = 3;

/** Names that somebody who wrote `word` may have meant, the nearest first: at most three, none that is far off. */
export function nearestNames(word: string, names: Iterable<string>): string[] {
  const wanted = comparable(word);
  // Of three letters one may be wrong; shorter words are like too many others.
  const limit = Math.floor(wanted.length / 3);
  const found: { readonly name: string; readonly distance: number }[] = [];
  for (const name of new Set(names)) {
    const distance = distanceWithin(wanted, comparable(name), limit);
    if (distance !== null) found.push({ name, distance });
  }
  return found
    .sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1))
    .slice(0, most)
    .map(({ name }) => name);
}

/** ` (did you mean A, B?)`, or nothing when none is near. */
export function didYouMean(word: string, names: Iterable<string>): string {
  const near = nearestNames(word, names);
  return near.length === 0 ? '' : ` (did you mean ${near.join(', ')}?)`;
}

function comparable(text: string): string {
  return text.normalize('NFC').toLowerCase().slice(0, 100);
}

/** Insertions, deletions and replacements that turn one word into the other; null if more than `limit`. */
function distanceWithin(a: string, b: string, limit: number): number | null {
  if (Math.abs(a.length - b.length) > limit) return null;
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      line.push(
        Math.min(
          (above[column - 1] ?? 0) + (same ? 0 : 1),
          (above[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
        ),
      );
    }
    if (Math.min(...line) > limit) return null;
    above = line;
  }
  const distance = above[b.length] ?? 0;
  return distance <= limit ? distance : null;
}
