import { parseDocument } from 'yaml';

/** The properties at the head of a note, as Obsidian calls its YAML frontmatter. */
export interface Properties {
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong with them, by place in the note; null if nothing is. */
  readonly fault: {
    readonly line: number;
    readonly column: number;
    readonly message: string;
  } | null;
}

const frontmatter =
  /^---[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:(?:\r\n|\r|\n)|^)---[ \t]*(?:\r\n|\r|\n|$)/u;

/** Reads the properties of a note; the text has no byte order mark. Never throws. */
export function readProperties(text: string): Properties {
  const yaml = frontmatter.exec(text)?.[1];
  if (yaml === undefined) return { values: {}, fault: null };
  const document = parseDocument(yaml, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error) {
    const { line, col } = error.linePos?.[0] ?? { line: 1, col: 1 };
    const [message = ''] = error.message.split('\n');
    return faulty(yaml, line + 1, col, message.replace(/ at line \d+, column \d+:?$/u, ''));
  }
  try {
    const values: unknown = document.toJS({ maxAliasCount: 100 });
    if (values === null || values === undefined) return { values: {}, fault: null };
    if (typeof values === 'object' && !Array.isArray(values)) {
      return { values: Object.fromEntries(Object.entries(values)), fault: null };
    }
    return faulty(yaml, 2, 1, 'they are not a list of names and values');
  } catch (fault) {
    return faulty(yaml, 2, 1, fault instanceof Error ? fault.message : String(fault));
  }
}

/**
 * What can be read all the same of properties with a fault, line by line: whoever wrote `private: true` must not be
 * published because of a bracket below it.
 */
function legible(yaml: string): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const [, name = '', value = ''] of yaml.matchAll(
    /^(publish|draft|private)[ \t]*:(.*)$/gmu,
  )) {
    values[name] = value
      .replace(/(?:^|\s)#.*$/u, '')
      .replaceAll(/["']/gu, '')
      .trim();
  }
  return values;
}

function faulty(yaml: string, line: number, column: number, message: string): Properties {
  return { values: legible(yaml), fault: { line, column, message } };
}
