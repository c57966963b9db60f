import { Lexer, TokenType, parse } from 'py-ast';
import { StatementAdapter } from './adapt-statements.ts';
import { type BytePosition, Positions } from './positions.ts';
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
    const raw = parseHiding(source.endsWith('\n') ? source : `${source}\n`, positions);
    const body = new StatementAdapter(positions).body(raw.body);
    return { kind: 'Module', body, comments: commentsOf(source, positions), source };
  } catch (error) {
    return syntaxProblem(error, positions);
  }
}

/**
 * Three forms stop py-ast: `async for` first in a dict or set comprehension, `except A, B:` and a comma before `;`.
 * Where it stumbles over one, other text of the same length takes its place; the adapters look at the source.
 */
function parseHiding(source: string, positions: Positions): ReturnType<typeof parse> {
  let text = source;
  for (;;) {
    try {
      return parse(text);
    } catch (error) {
      const hidden = error instanceof Error ? hide(text, error, positions) : null;
      if (hidden === null) throw error;
      text = hidden;
    }
  }
}

function hide(text: string, error: Error, positions: Positions): string | null {
  const { line, column } = positions.locate(error as BytePosition);
  const lines = text.split('\n');
  const own = lines[line - 1] ?? '';
  const shown = readable(own.slice(0, column - 1), own.slice(column - 1));
  if (shown === null) return null;
  lines[line - 1] = shown;
  return lines.join('\n');
}

function readable(before: string, after: string): string | null {
  if (/^async\s+for\b/.test(after)) return `${before}     ${after.slice(5)}`;
  if (/^\s*except\b/.test(before) && after.startsWith(',')) return `${before}|${after.slice(1)}`;
  if (after.startsWith(';') && /,\s*$/.test(before)) {
    const comma = before.lastIndexOf(',');
    return `${before.slice(0, comma)} ${before.slice(comma + 1)}${after}`;
  }
  return null;
}

/** py-ast's parser loses comments inside brackets; its lexer knows them all. */
function commentsOf(source: string, positions: Positions): Comment[] {
  return new Lexer(source)
    .tokenize()
    .filter((token) => token.type === TokenType.COMMENT)
    .map((token) => {
      const at = positions.locate(token);
      const before = positions.line(at.line).slice(0, at.column - 1);
      return { ...at, text: token.value, own: before.trim() === '' };
    });
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
