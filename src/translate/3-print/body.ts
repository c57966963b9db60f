import type * as S from '../../python/syntax.ts';
import type { Binding } from '../1-resolve/scope.ts';
import type { Printer } from './printer.ts';
import { printStatement } from './statement.ts';
import { tsType } from './types.ts';
import * as T from '../2-type/type.ts';
import type { TsBlock, TsComment, TsStatement } from './tree.ts';

/** The first line of a statement: its first decorator's, if it has any. */
export function startLine(node: S.Statement): number {
  const decorators = 'decorators' in node ? node.decorators.map((decorator) => decorator.line) : [];
  return Math.min(node.line, ...decorators);
}

/** Prints a list of statements with the comments and empty lines among them. `after`: the line before the first. */
export function printBody(printer: Printer, body: readonly S.Statement[], after: number): TsBlock {
  const statements: TsStatement[] = [];
  let line = after;
  let carried: TsComment[] = [];
  for (const node of body) {
    const printed = printOne(printer, node, line, carried);
    carried = printed.length === 0 ? [...carried, ...lost(printer, node, line)] : [];
    statements.push(...printed);
    line = Math.max(line, node.endLine);
  }
  const [first] = body;
  const end = [
    ...carried,
    ...(body.length > 0 ? printer.program.comments.after(line, first?.column ?? 1) : []),
  ];
  return { statements, ...(end.length > 0 ? { end } : {}) };
}

/** Comments of a statement that leaves nothing behind (an import, `pass`). */
function lost(printer: Printer, node: S.Statement, line: number): TsComment[] {
  return printer.program.comments.rest(line + 1, node.endLine);
}

function printOne(
  printer: Printer,
  node: S.Statement,
  line: number,
  carried: readonly TsComment[],
): TsStatement[] {
  const { comments, declarations } = printer.program;
  const start = startLine(node);
  const own = comments.own(line + 1, start - 1);
  const before = printer.pending;
  printer.pending = [];
  const printed = printStatement(printer, node);
  const lets = (declarations.before.get(node) ?? []).map((binding): TsStatement => {
    const type = printer.slotType(binding);
    const open = T.isUnknown(type) || type.length === 0;
    return {
      kind: 'variable',
      declaration: 'let',
      declarators: [
        {
          target: binding.jsName,
          type: open ? { kind: 'name', name: 'unknown' } : tsType(printer, type),
          ...(open || (isPlainIf(node) && !isMaybeUnbound(printer, binding))
            ? {}
            : { definite: true }),
        },
      ],
    };
  });
  const all = [...lets, ...printer.pending, ...printed];
  printer.pending = before;
  if (all.length === 0) {
    printer.program.comments.reset(own);
    return [];
  }
  return decorate(printer, node, all, [...carried, ...own], line, start);
}

/** TypeScript sees what an `if` without much in it assigns. */
function isPlainIf(node: S.Statement): boolean {
  if (node.kind !== 'If') return false;
  return [...node.body, ...node.orelse].every(
    (inner) => !('body' in inner || inner.kind === 'Match') || isPlainIf(inner),
  );
}

function isMaybeUnbound(printer: Printer, binding: Binding): boolean {
  return [...printer.program.context.maybeUnbound].some(
    (node) => node.kind === 'Name' && node.id === binding.name,
  );
}

function decorate(
  printer: Printer,
  node: S.Statement,
  all: readonly TsStatement[],
  own: readonly TsComment[],
  line: number,
  start: number,
): TsStatement[] {
  const { comments } = printer.program;
  const trailing = isCompound(node) ? undefined : comments.trailing(node.endLine);
  const inner = comments.rest(start, isCompound(node) ? headerEnd(node) : node.endLine);
  const leading = [...own, ...inner];
  const firstLine = own[0]?.line ?? start;
  const blankBefore =
    line > 0 &&
    firstLine > line + 1 &&
    (printer.program.comments.isBlank(firstLine - 1) || printer.program.comments.isBlank(line + 1));
  const blankAfterLeading = leading.flatMap((comment, i) => {
    const next = leading[i + 1]?.line ?? start;
    return next > comment.line + 1 && printer.program.comments.isBlank(comment.line + 1) ? [i] : [];
  });
  return all.map((one, i): TsStatement => ({
    line: start,
    endLine: node.endLine,
    ...one,
    ...(i === 0 && leading.length > 0
      ? { leading: [...leading, ...(one.leading ?? [])], blankAfterLeading }
      : {}),
    ...(i === 0 && blankBefore ? { blankBefore } : {}),
    ...(i === all.length - 1 && trailing ? { trailing } : {}),
  }));
}

export function isCompound(node: S.Statement): boolean {
  return 'body' in node || node.kind === 'Match';
}

/** The last line of a compound statement's header. */
export function headerEnd(node: S.Statement): number {
  const first =
    'body' in node ? node.body[0] : node.kind === 'Match' ? node.cases[0]?.body[0] : undefined;
  if (!first) return node.line;
  const line = startLine(first);
  return line > node.line ? line - 1 : node.line;
}

/** Prints an indented block: a comment at the end of its header line comes first in it. */
export function printBlock(
  printer: Printer,
  body: readonly S.Statement[],
  headerLine: number,
): TsBlock {
  const [first] = body;
  const sameLine = first !== undefined && startLine(first) === headerLine;
  const opening = sameLine ? undefined : printer.program.comments.trailing(headerLine);
  const block = printBody(printer, body, headerLine);
  return opening ? { ...block, opening } : block;
}
