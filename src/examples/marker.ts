/** The words that introduce recorded output, unless an author configures others. */
export const defaultMarkers: readonly string[] = [
  'Output',
  'Result',
  'Вывод',
  'Выводит',
  'Выведет',
  'Результат',
];

/** A line that begins with a marker word. */
export interface Marker {
  /** The line begins with `#`. */
  readonly hash: boolean;
  /** An ASCII identifier after the word, or null. */
  readonly label: string | null;
  /** What else stands after the word and its decoration. */
  readonly rest: string;
  /** A colon, an equals sign or an arrow stands between the word and the rest. */
  readonly separated: boolean;
}

/** Reads lines for one list of marker words. */
export interface MarkerReader {
  /** The marker that a line begins with, or null. */
  readonly read: (line: string) => Marker | null;
  /** The same, but null unless the whole line is a marker: its word, decoration, perhaps a label. */
  readonly readWhole: (line: string) => Marker | null;
}

const decoration = String.raw`[\s*_~\-–—=]*`;

/** A reader for these words: whole words in Unicode's sense, in any case, bold or not. */
export function markerReader(words: readonly string[]): MarkerReader {
  const alternatives = words.map((word) =>
    word.normalize('NFC').replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'),
  );
  const pattern = new RegExp(
    String.raw`^\s*(#*)${decoration}(?:${alternatives.join('|')})(?![\p{L}\p{M}\p{N}_])[*_]*(.*)$`,
    'iu',
  );
  const read = (line: string): Marker | null => {
    const found = words.length > 0 ? pattern.exec(line.normalize('NFC')) : null;
    return found && marker(found[1] !== '', found[2] ?? '');
  };
  const readWhole = (line: string): Marker | null => {
    const found = read(line);
    return found && (found.rest === '' || found.label !== null) ? found : null;
  };
  return { read, readWhole };
}

/** A colon; or an arrow; or a rule of dashes, which separates nothing. */
const separator = /^[\s*_~]*(?:(:[*_]*|-+>|=+>?|→|⇒)\s*|[-–—\s*_~]*)/u;

function marker(hash: boolean, after: string): Marker {
  const [whole = '', sign] = separator.exec(after) ?? [];
  const text = after.slice(whole.length).trimEnd();
  const bare = withoutRule(text);
  const label = /^(?!(?:True|False|None)$)([A-Za-z_]\w*)(?:\(\))?$/.exec(bare)?.[1] ?? null;
  return { hash, label, rest: bare === '' ? '' : text, separated: sign !== undefined };
}

/** Without the dashes, colons and stars at the end; a loop, since a pattern would take quadratic time. */
function withoutRule(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s\-–—=:*_]/u.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}
