import type { Expression, Statement } from '../python/syntax.ts';
import { builtinNames } from './builtin-names.ts';
import { collectFacts } from './collect-facts.ts';
import type { Fence } from './fence.ts';
import type { Namespace } from './namespace.ts';
import type { Unit } from './unit.ts';

/** The body of an `if __name__ == "__main__":` that starts functions which the note defines only later. */
export interface Harness {
  readonly fence: Fence;
  /** The body, by lines of the fence's content. */
  readonly start: number;
  readonly end: number;
  /** Names that it looks up, and those of them that nothing had defined. */
  readonly uses: ReadonlySet<string>;
  readonly entries: ReadonlySet<string>;
}

/** The harness that a unit is, or null. */
export function readHarness(unit: Unit, fence: Fence, namespace: Namespace): Harness | null {
  const [statement] = unit.statements;
  if (unit.statements.length !== 1 || statement?.kind !== 'If' || !asksForMain(statement.test))
    return null;
  const { uses, binds } = collectFacts(statement.body);
  const entries = new Set(
    [...uses].filter((name) => !namespace.has(name) && !binds.has(name) && !builtinNames.has(name)),
  );
  const last = statement.body.at(-1);
  if (entries.size === 0 || !last) return null;
  const start = firstLineOf(statement);
  return { fence, start, end: last.endLine, uses, entries };
}

/** `__name__ == "__main__"`, either way round. */
function asksForMain(test: Expression): boolean {
  if (test.kind !== 'Compare' || test.ops.length !== 1 || test.ops[0] !== '==') return false;
  const sides = [test.left, ...test.comparators];
  const named = sides.some((side) => side.kind === 'Name' && side.id === '__name__');
  return named && sides.some((side) => side.kind === 'Constant' && side.value.type === 'str');
}

/** The line below the test, with the comments there; the same line for a body on the line of the test. */
function firstLineOf(statement: Extract<Statement, { kind: 'If' }>): number {
  const first = statement.body[0]?.line ?? statement.line;
  return first === statement.test.endLine ? first : statement.test.endLine + 1;
}

/** The text of the body, dedented, as many lines as it has. */
export function harnessLines({ fence, start, end }: Harness): string[] {
  const lines = fence.lines.slice(start - 1, end);
  const [first = ''] = lines;
  // On the line of the test: what stands after the colon.
  const inline = /^\s*if\b.*?["']\s*:\s*(.*)$/u.exec(first)?.[1];
  if (inline !== undefined) return [inline, ...lines.slice(1)];
  const indent = /^\s*/u.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '';
  return lines.map((line) =>
    line.startsWith(indent) ? line.slice(indent.length) : line.trimStart(),
  );
}
