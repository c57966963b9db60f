import type { BaseFilter } from './base.ts';

/** What of a note a base may ask for. */
export interface BaseNote {
  readonly path: string;
  readonly tags: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
}

/** Whether a filter finds a note; null if the filter uses what is not understood here. */
export function matches(filter: BaseFilter, note: BaseNote): boolean | null {
  if (filter.kind === 'words') return says(filter.words.trim(), note);
  const answers = filter.of.map((inner) => matches(inner, note));
  if (answers.includes(null)) return null;
  if (filter.kind === 'and') return !answers.includes(false);
  if (filter.kind === 'or') return answers.length === 0 || answers.includes(true);
  return !answers.includes(true);
}

const call = /^(!?)\s*([\w.]+|note\["[^"]+"\])\.(\w+)\((.*)\)$/u;
const comparison = /^([\w.]+|note\["[^"]+"\])\s*(==|!=|>=|<=|>|<)\s*(.+)$/u;

function says(words: string, note: BaseNote): boolean | null {
  const parts = words.split('&&');
  if (parts.length > 1)
    return matches(
      { kind: 'and', of: parts.map((part) => ({ kind: 'words', words: part })) },
      note,
    );
  const [, not, subject = '', method = '', list = ''] = call.exec(words) ?? [];
  if (not !== undefined) {
    const answer = called(subject, method, texts(list), note);
    return answer === null || not === '' ? answer : !answer;
  }
  const [, name, operator = '', written = ''] = comparison.exec(words) ?? [];
  if (name === undefined) return null;
  const [expected, actual] = [literal(written), valueOf(name, note)];
  return expected === undefined || actual === undefined
    ? null
    : compared(actual, operator, expected);
}

function called(
  subject: string,
  method: string,
  values: readonly string[] | null,
  note: BaseNote,
): boolean | null {
  if (values === null) return null;
  if (subject === 'file' && method === 'hasTag')
    return values.some((tag) => note.tags.some((own) => own === tag || own.startsWith(`${tag}/`)));
  if (subject === 'file' && method === 'inFolder')
    return values.some((folder) => note.path.startsWith(`${folder.replace(/\/$/u, '')}/`));
  if (subject === 'file' && method === 'hasProperty')
    return values.some((name) => note.properties[name] !== undefined);
  const value = valueOf(subject, note);
  if (value === undefined) return null;
  const all = Array.isArray(value) ? value.map(String) : [String(value ?? '')];
  if (method === 'contains')
    return Array.isArray(value)
      ? values.some((one) => all.includes(one))
      : values.some((one) => all[0]?.includes(one));
  if (method === 'startsWith') return values.some((one) => all[0]?.startsWith(one));
  if (method === 'isEmpty') return all.join('') === '';
  return null;
}

/** `file.name`, `status`, `note.status`; undefined for what is not known here, null for what the note does not have. */
export function valueOf(name: string, { path, tags, properties }: BaseNote): unknown {
  const base = path.slice(path.lastIndexOf('/') + 1);
  switch (name) {
    case 'file.name':
    case 'file.basename':
      return base.replace(/\.md$/iu, '');
    case 'file.path':
      return path;
    case 'file.folder':
      return path.slice(0, Math.max(0, path.lastIndexOf('/')));
    case 'file.ext':
      return base.slice(base.lastIndexOf('.') + 1);
    case 'file.tags':
      return tags;
    default: {
      if (/^(?:file|formula|this)\./u.test(name)) return undefined;
      return properties[name.replace(/^note\.|^note\["|"\]$/gu, '')] ?? null;
    }
  }
}

/** Arguments that are texts, parted by commas; null if there are others. */
function texts(list: string): string[] | null {
  if (list.trim() === '') return [''];
  const values = list.split(',').map(literal);
  return values.every((value) => typeof value === 'string') ? values : null;
}

function literal(written: string): string | number | boolean | undefined {
  const [, text] = /^\s*(?:"([^"]*)"|'[^']*')\s*$/u.exec(written) ?? [];
  if (text !== undefined) return text;
  const word = written.trim();
  if (word === 'true' || word === 'false') return word === 'true';
  return word !== '' && Number.isFinite(Number(word)) ? Number(word) : undefined;
}

function compared(actual: unknown, operator: string, expected: string | number | boolean): boolean {
  const value = typeof expected === 'string' ? String(actual ?? '') : actual;
  if (operator === '==') return value === expected;
  if (operator === '!=') return value !== expected;
  if (typeof value !== typeof expected || typeof value === 'boolean') return false;
  const [one, other] = [value as number, expected as number];
  if (operator === '>') return one > other;
  if (operator === '>=') return one >= other;
  return operator === '<' ? one < other : one <= other;
}
