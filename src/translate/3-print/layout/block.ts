import type { TsBlock, TsComment, TsStatement } from '../tree.ts';
import { ownLine, printComment } from './comments.ts';
import { hardline, indent, type Doc } from './doc.ts';
import { at, type Path } from './path.ts';

export type PrintStatement = (path: Path<TsStatement>) => Doc;

/** Statements in braces. */
export function printBlock(block: TsBlock, owner: Path, print: PrintStatement): Doc {
  const contents = printStatements(block, owner, print);
  if (contents !== null) return ['{', indent([hardline, contents]), hardline, '}'];
  return staysClosed(owner) ? '{}' : ['{', hardline, '}'];
}

/** The statements of a block without its braces; `null` if there is nothing to print. */
export function printStatements(block: TsBlock, owner: Path, print: PrintStatement): Doc | null {
  const parts: Doc[] = [];
  const add = (doc: Doc, blank: boolean): void => {
    if (parts.length > 0) parts.push(hardline, blank ? hardline : '');
    parts.push(doc);
  };
  if (block.opening !== undefined) add(printComment(block.opening), false);
  for (const statement of block.statements) {
    const doc = withLeading(statement, print(at(owner, 'body', statement)));
    if (doc !== null) add(doc, statement.blankBefore === true && parts.length > 0);
  }
  for (const comment of block.end ?? []) add(printComment(comment), false);
  return parts.length === 0 ? null : parts;
}

function withLeading(statement: TsStatement, printed: Doc): Doc | null {
  const leading = statement.leading ?? [];
  if (statement.kind === 'comments') return leading.length === 0 ? null : spaced(statement, false);
  return leading.length === 0 ? printed : [spaced(statement, true), printed];
}

/** Leading comments with the empty lines between them. */
function spaced(statement: TsStatement, isFollowed: boolean): Doc {
  const leading = statement.leading ?? [];
  const blanks = new Set(statement.blankAfterLeading);
  return leading.map((comment, index) => {
    const isLast = index === leading.length - 1 && !isFollowed;
    return [ownLine([comment]), isLast ? '' : [hardline, blanks.has(index) ? hardline : '']];
  });
}

/** A block with a comment put after its brace: Prettier moves it to the first line inside. */
export function withOpening(
  block: TsBlock,
  source: { readonly trailing?: TsComment | undefined },
): TsBlock {
  const { trailing } = source;
  if (trailing === undefined) return block;
  if (block.opening === undefined) return { ...block, opening: trailing };
  const first: TsStatement = { kind: 'comments', leading: [block.opening] };
  return { ...block, opening: trailing, statements: [first, ...block.statements] };
}

/** Empty blocks of functions and loops are `{}`; those of other statements are closed on the next line. */
function staysClosed({ node, role }: Path): boolean {
  switch (node.kind) {
    case 'arrow':
    case 'function':
    case 'functionDeclaration':
    case 'method':
    case 'for':
    case 'while':
    case 'doWhile':
    case 'staticBlock':
      return true;
    case 'try':
      return role === 'alternate' && node.finalizer === undefined;
    default:
      return false;
  }
}
