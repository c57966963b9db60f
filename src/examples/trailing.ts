import type { Comment, Expression, Module, Statement } from '../python/syntax.ts';
import type { TrailingOutput } from './example.ts';
import type { MarkerReader } from './marker.ts';
import { childrenOf, isTreeNode, type TreeNode } from './walk.ts';

/** A comment that may record what its line prints, by lines and columns of the fence's content. */
export interface TrailingComment extends Pick<TrailingOutput, 'text' | 'strength' | 'of'> {
  readonly line: number;
  readonly column: number;
  readonly statementLine: number;
  /** The statement stands at the top level, not in a function or loop. */
  readonly top: boolean;
}

interface SimpleStatement {
  readonly statement: Statement;
  readonly top: boolean;
}

const arrow = /^(?:-+>|=+>|→|⇒)\s*(.+)$/u;
const exception =
  /^(?:[a-z_]\w*\.)*[A-Z]\w*(?:Error|Exception|Warning|Interrupt|Exit|Iteration|ExceptionGroup)\b/u;
const literal = /^(?:[-+]?[\d.]|["'([{]|(?:True|False|None)\b|[rbf]["'])/u;

/** The comments at the end of simple statements, or alone right below them, that may record output. */
export function trailingComments(module: Module, markers: MarkerReader): TrailingComment[] {
  const statements = lastOnLines(module.body);
  const lines = module.source.split('\n');
  const own = new Map(module.comments.filter((c) => c.own).map((c) => [c.line, c]));
  return module.comments.flatMap((comment) => {
    const at = comment.own ? comment.line - 1 : comment.line;
    const found = statements.get(at);
    if (!found) return [];
    const read = readComment(comment.text, markers);
    if (!read) return [];
    if (comment.own && !isBelow(comment, found.statement, read.strength, lines, own)) return [];
    const of = kindOf(found, read.text, read.strength);
    if (!of) return [];
    const { line, column } = comment;
    return [{ ...read, of, line, column, statementLine: found.statement.line, top: found.top }];
  });
}

/** What a comment says, without its marker or arrow; null for commentary. */
function readComment(
  comment: string,
  markers: MarkerReader,
): Pick<TrailingOutput, 'text' | 'strength'> | null {
  const text = comment.replace(/^#+\s*/u, '').trimEnd();
  if (text === '') return null;
  const after = arrow.exec(text)?.[1];
  if (after !== undefined) return { text: after, strength: 'marked' };
  const marker = markers.read(text);
  if (!marker) return { text, strength: 'bare' };
  if (marker.rest === '') return null;
  if (!marker.separated && !literal.test(marker.rest)) return null;
  return { text: marker.rest.replace(arrow, '$1'), strength: 'marked' };
}

/** A comment on a line of its own belongs to the statement above it only if it is not the head of something else. */
function isBelow(
  comment: Comment,
  statement: Statement,
  strength: TrailingOutput['strength'],
  lines: readonly string[],
  own: ReadonlyMap<number, Comment>,
): boolean {
  if (comment.column !== statement.column) return false;
  if (strength === 'marked') return true;
  return !own.has(comment.line + 1) && (lines[comment.line] ?? '').trim() === '';
}

function kindOf(
  { statement, top }: SimpleStatement,
  text: string,
  strength: TrailingOutput['strength'],
): TrailingOutput['of'] | null {
  if (exception.test(text)) return 'exception';
  if (statement.kind === 'Expr') {
    return top && !isPrint(statement.value) ? 'expression' : 'print';
  }
  return strength === 'marked' && holdsCall(statement as unknown as TreeNode) ? 'print' : null;
}

function isPrint(expression: Expression): boolean {
  return (
    expression.kind === 'Call' && expression.func.kind === 'Name' && expression.func.id === 'print'
  );
}

function holdsCall(node: TreeNode): boolean {
  if (node['kind'] === 'Call' || node['kind'] === 'Await') return true;
  for (const child of childrenOf(node)) if (holdsCall(child)) return true;
  return false;
}

/** The last simple statement that ends on each line. */
function lastOnLines(body: readonly Statement[]): Map<number, SimpleStatement> {
  const found = new Map<number, SimpleStatement>();
  const visit = (statements: readonly Statement[], top: boolean): void => {
    for (const statement of statements) {
      const inner = bodiesOf(statement as unknown as TreeNode);
      if (inner === null) found.set(statement.endLine, { statement, top });
      else for (const part of inner) visit(part, false);
    }
  };
  visit(body, true);
  return found;
}

/** The bodies of a compound statement, or null for a simple one. */
function bodiesOf(node: TreeNode): readonly (readonly Statement[])[] | null {
  const clauses = [node['handlers'], node['cases']].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  const parts = [node['body'], node['orelse'], node['finalbody']];
  const bodies = [...parts, ...clauses.filter(isTreeNode).map((clause) => clause['body'])];
  const found = bodies.filter((part) => Array.isArray(part)) as (readonly Statement[])[];
  return found.length === 0 ? null : found;
}
