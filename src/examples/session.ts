import type { Fence } from './fence.ts';

/** One statement of a session, by lines of the fence's content. */
export interface SessionEntry {
  readonly line: number;
  readonly source: string;
  /** The line where its output stands, or would. */
  readonly outputLine: number;
  readonly expected: string;
}

const prompt = /^>>>(?: |$)/u;
const sessionTags = new Set(['pycon', 'python-console', 'python-repl', 'doctest']);
const tagsOfSessions = new Set(['', 'text', 'txt', 'console', 'python', 'py', 'python3']);

/** The fence is a session at Python's prompt: by its tag, or because its code begins with `>>> `. */
export function isSession({ tag, lines }: Fence): boolean {
  if (sessionTags.has(tag)) return true;
  return tagsOfSessions.has(tag) && prompt.test(lines.find((line) => line.trim() !== '') ?? '');
}

/** The statements of a session; `code` is the code alone, on the lines where it stood. */
export function readSession(lines: readonly string[]): {
  readonly entries: readonly SessionEntry[];
  readonly code: readonly string[];
} {
  const code: string[] = [];
  const entries: { line: number; source: string[]; expected: string[] }[] = [];
  for (const [index, text] of lines.entries()) {
    const last = entries.at(-1);
    const start = prompt.exec(text)?.[0];
    const more = /^\.\.\.(?: |$)/u.exec(text)?.[0];
    if (start !== undefined) {
      entries.push({ line: index + 1, source: [text.slice(start.length)], expected: [] });
      code.push(text.slice(start.length));
    } else if (more !== undefined && last?.expected.length === 0) {
      last.source.push(text.slice(more.length));
      code.push(text.slice(more.length));
    } else {
      last?.expected.push(text.trimEnd());
      code.push('');
    }
  }
  return {
    entries: entries
      .map(({ line, source, expected }) => ({
        line,
        source: source.join('\n').trimEnd(),
        outputLine: line + source.length,
        expected: withoutBlankEnd(expected).join('\n'),
      }))
      .filter(({ source }) => source !== ''),
    code,
  };
}

function withoutBlankEnd(lines: readonly string[]): readonly string[] {
  return lines.slice(0, lines.findLastIndex((line) => line !== '') + 1);
}
