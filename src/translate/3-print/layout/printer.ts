import type { TsBlock, TsClass, TsPattern } from '../tree.ts';
import type { Doc } from './doc.ts';
import type { ExpressionPath, Path } from './path.ts';

/** How the right side of an assignment is placed. */
export type AssignmentLayout =
  | 'break-after-operator'
  | 'never-break-after-operator'
  | 'fluid'
  | 'break-lhs'
  | 'chain'
  | 'chain-tail'
  | 'chain-tail-arrow-chain';

/** What the parent has already decided about a child. */
export interface Hints {
  /** The last (first) argument of a call is laid out as if it were not in a list: `f(a, () => {…})`. */
  readonly expand?: 'first' | 'last';
  readonly assignment?: AssignmentLayout;
}

/** The way from one family of nodes to the others. */
export interface Printer {
  /** Objects and object types that were opened over several lines before: Prettier keeps them so. */
  readonly opened: ReadonlySet<object>;
  /** With parentheses, if it needs any. */
  expression(path: ExpressionPath, hints?: Hints): Doc;
  /** With its annotation, which breaks together with it. */
  pattern(path: Path<TsPattern>, annotation: Doc): Doc;
  block(block: TsBlock, owner: Path): Doc;
  /** The same without braces; `null` when there is nothing to print. */
  statements(block: TsBlock, owner: Path): Doc | null;
  class(declared: TsClass, owner: Path): Doc;
}

/** Thrown while an argument is laid out as hugged, when it turns out that it cannot be. */
export class CannotHug extends Error {}
