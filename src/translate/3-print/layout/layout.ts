import type { LinePair } from '../../translation.ts';
import type { TsBlock, TsStatement } from '../tree.ts';
import { printBlock, printStatements } from './block.ts';
import { printClass } from './class.ts';
import { hardline } from './doc.ts';
import { printDoc } from './doc-printer.ts';
import { printExpression } from './expression.ts';
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

const statement = (path: Path<TsStatement>) => printStatement(path, printer);

const printer: Printer = {
  expression: (path, hints = {}) => printExpression(path, printer, hints),
  pattern: (path) => printPattern(path, printer),
  block: (block, owner) => printBlock(block, owner, statement),
  statements: (block, owner) => printStatements(block, owner, statement),
  class: (declared, owner) => printClass(declared, owner, printer),
};

/** Lays a program out exactly as Prettier 3.10 does with its default options. */
export function layout(program: TsBlock): Layout {
  const root = at<Path['node']>(null, 'body', { kind: 'program' });
  const contents = printStatements(program, root, statement);
  const page = printDoc(contents === null ? '' : [contents, hardline]);
  return { typescript: page.typescript, javascript: page.javascript, lineMap: page.pairs() };
}
