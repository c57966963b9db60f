import { parse } from 'py-ast';
import { StatementAdapter } from './adapt-statements.ts';
import { type BytePosition, Positions } from './positions.ts';
import { rawList } from './raw.ts';
import type { Comment, Module, SyntaxProblem } from './syntax.ts';
import { SyntaxFault } from './syntax-fault.ts';

/**
 * Parses Python text. Never throws: a syntax error is returned as a value, with its place. Line endings may be
 * CRLF; a byte order mark is passed over.
 */
export function parsePython(text: string): Module | SyntaxProblem {
  const source = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const positions = new Positions(source);
  try {
    const raw = parseHidingAsync(source.endsWith('\n') ? source : `${source}\n`, positions);
    const comments = rawList(raw.comments).map((comment): Comment => {
      const at = positions.locate(comment);
      const before = positions.line(at.line).slice(0, at.column - 1);
      return { ...at, text: String(comment['value']), own: before.trim() === '' };
    });
    const body = new StatementAdapter(positions).body(raw.body);
    return { kind: 'Module', body, comments: unique(comments), source };
  } catch (error) {
    return syntaxProblem(error, positions);
  }
}

/**
 * py-ast does not know `async for` first in a dict or set comprehension: where it stumbles over such an `async`, the
 * word is blanked. The adapter looks for it in the source.
 */
function parseHidingAsync(source: string, positions: Positions): ReturnType<typeof parse> {
  let text = source;
  for (;;) {
    try {
      return parse(text, { comments: true });
    } catch (error) {
      const blanked = error instanceof Error ? withoutAsync(text, error, positions) : null;
      if (blanked === null) throw error;
      text = blanked;
    }
  }
}

function withoutAsync(text: string, error: Error, positions: Positions): string | null {
  const { line, column } = positions.locate(error as BytePosition);
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  if (!/^async\s+for\b/.test(own.slice(column - 1))) return null;
  lines[line - 1] = `${own.slice(0, column - 1)}     ${own.slice(column + 4)}`;
  return lines.join('\n');
}

/** py-ast repeats comments inside brackets. */
function unique(comments: readonly Comment[]): Comment[] {
  const byPlace = new Map(
    comments.map((comment) => [`${comment.line}:${comment.column}`, comment]),
  );
  return [...byPlace.values()].sort((a, b) => a.line - b.line || a.column - b.column);
}

function syntaxProblem(error: unknown, positions: Positions): SyntaxProblem {
  if (error instanceof SyntaxFault) {
    return { kind: 'SyntaxProblem', ...positions.locate(error.at), message: error.message };
  }
  if (error instanceof RangeError) {
    return {
      kind: 'SyntaxProblem',
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
      message: 'too deeply nested',
    };
  }
  if (!(error instanceof Error)) throw error;
  const place: BytePosition = error as BytePosition;
  const written = / at line (\d+)/.exec(error.message);
  const lineno = place.lineno ?? Number(written?.[1] ?? 1);
  const message = error.message.replace(/ at line \d+(, column \d+)?$/, '');
  return { kind: 'SyntaxProblem', ...positions.locate({ ...place, lineno }), message };
}
