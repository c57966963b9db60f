import type { LinePair } from '../../translation.ts';
import type { TsBlock } from '../tree.ts';
import {
  type BlockPart,
  partsOf,
  printBlock,
  printPart,
  printStatements,
  type PrintStatement,
} from './block.ts';
import { printClass } from './class.ts';
import { hardline } from './doc.ts';
import { printDoc } from './doc-printer.ts';
import { printExpression } from './expression.ts';
import { Page } from './page.ts';
import { at, type Path } from './path.ts';
import { printPattern } from './pattern.ts';
import type { Printer } from './printer.ts';
import { printStatement } from './statement.ts';

/** A program as text. */
export interface Layout {
  readonly typescript: string;
  /** The same lines and columns, with everything that is TypeScript's alone blanked. */
  readonly javascript: string;
  readonly lineMap: readonly LinePair[];
}

function createPrint(opened: ReadonlySet<object>): PrintStatement {
  const statement: PrintStatement = (path) => printStatement(path, printer);
  const printer: Printer = {
    opened,
    expression: (path, hints = {}) => printExpression(path, printer, hints),
    pattern: (path, annotation) => printPattern(path, printer, annotation),
    block: (block, owner) => printBlock(block, owner, statement),
    statements: (block, owner) => printStatements(block, owner, statement),
    class: (declared, owner) => printClass(declared, owner, printer),
  };
  return statement;
}

/**
 * Lays a program out exactly as Prettier 3.10 does with its default options. An object that was opened over several
 * lines stays so in Prettier's next run, and may then open others: the layout is repeated until nothing changes.
 */
export function layout(program: TsBlock): Layout {
  const page = new Page();
  for (const part of partsOf(program)) {
    const laidOut = layoutPart(part);
    if (part.blank && page.length > 0 && laidOut.length > 0) page.newLine(0);
    page.append(laidOut);
  }
  return { typescript: page.typescript, javascript: page.javascript, lineMap: page.pairs() };
}

/** A statement or comment of the program itself: nothing in it depends on what stands around it. */
function layoutPart(part: BlockPart): Page {
  let page = layoutOnce(part, new Set());
  for (let before = 0; page.opened.size > before;) {
    before = page.opened.size;
    page = layoutOnce(part, page.opened);
  }
  return page;
}

function layoutOnce(part: BlockPart, opened: ReadonlySet<object>): Page {
  const root = at<Path['node']>(null, 'body', { kind: 'program' });
  const doc = printPart(part, root, createPrint(opened));
  return printDoc(doc === null ? '' : [doc, hardline]);
}
