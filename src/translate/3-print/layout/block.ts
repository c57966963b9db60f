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
  const docs: Doc[] = [];
  for (const part of partsOf(block)) {
    const doc = printPart(part, owner, print);
    if (doc === null) continue;
    if (docs.length > 0) docs.push(hardline, part.blank ? hardline : '');
    docs.push(doc);
  }
  return docs.length === 0 ? null : docs;
}

/** What stands on lines of its own in a block; `blank`: after an empty line, unless it is the first. */
export interface BlockPart {
  readonly content: TsStatement | TsComment;
  readonly blank: boolean;
}

export function partsOf({ opening, statements, end = [] }: TsBlock): BlockPart[] {
  const comments = opening === undefined ? [] : [opening];
  return [
    ...comments.map((content) => ({ content, blank: false })),
    ...statements.map((content) => ({ content, blank: content.blankBefore === true })),
    ...end.map((content) => ({ content, blank: false })),
  ];
}

export function printPart({ content }: BlockPart, owner: Path, print: PrintStatement): Doc | null {
  if (!('kind' in content)) return printComment(content);
  return withLeading(content, print(at(owner, 'body', content)));
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
