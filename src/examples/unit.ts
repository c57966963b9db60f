import type { Comment, Module, Statement } from '../python/syntax.ts';

/** Top-level statements that share lines, with the comments above them. Lines of the fence's content, from 1. */
export interface Unit {
  readonly statements: readonly Statement[];
  /** The first comment above it, or its first line. */
  readonly leadStart: number;
  readonly start: number;
  readonly end: number;
}

/** Splits code into units. Comments between two units belong to the second. */
export function unitsOf(module: Module): Unit[] {
  const units: Unit[] = [];
  const comments = module.comments.filter(({ own }) => own);
  let next = 0;
  for (const statement of module.body) {
    const start = firstLine(statement);
    const last = units.at(-1);
    if (last && start <= last.end) {
      const end = Math.max(last.end, statement.endLine);
      units[units.length - 1] = { ...last, statements: [...last.statements, statement], end };
      continue;
    }
    const from = (last?.end ?? 0) + 1;
    next = firstFrom(comments, next, from);
    const above = comments[next]?.line ?? start;
    units.push({
      statements: [statement],
      leadStart: Math.min(above, start),
      start,
      end: statement.endLine,
    });
  }
  return units;
}

/** The index of the first comment on or after a line. */
function firstFrom(comments: readonly Comment[], from: number, line: number): number {
  let index = from;
  while ((comments[index]?.line ?? Infinity) < line) index += 1;
  return index;
}

/** The line that a statement starts on, its decorators included. */
export function firstLine(statement: Statement): number {
  if (!('decorators' in statement)) return statement.line;
  return Math.min(statement.line, ...statement.decorators.map(({ line }) => line));
}
