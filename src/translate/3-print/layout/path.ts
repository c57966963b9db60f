import type {
  TsClass,
  TsClassMember,
  TsExpression,
  TsParameter,
  TsPattern,
  TsProperty,
  TsStatement,
} from '../tree.ts';

/** What a node is to its parent. */
export type Role =
  | 'argument'
  | 'arguments'
  | 'alternate'
  | 'body'
  | 'callee'
  | 'consequent'
  | 'element'
  | 'expression'
  | 'index'
  | 'initial'
  | 'key'
  | 'left'
  | 'member'
  | 'object'
  | 'property'
  | 'right'
  | 'superclass'
  | 'target'
  | 'test'
  | 'update'
  | 'value';

export type Declarator = Extract<TsStatement, { kind: 'variable' }>['declarators'][number];

/** Anything that can stand above an expression. */
export type TsNode =
  | TsExpression
  | TsStatement
  | TsProperty
  | TsPattern
  | TsClassMember
  /** `hugged`: it is alone, and its braces open on the line of `(`. */
  | { readonly kind: 'parameter'; readonly parameter: TsParameter; readonly hugged: boolean }
  | { readonly kind: 'declarator'; readonly declarator: Declarator }
  | { readonly kind: 'classHead'; readonly class: TsClass }
  | { readonly kind: 'program' };

/** A node and the way up from it: the layout of an expression depends on what it stands in. */
export interface Path<N extends TsNode = TsNode> {
  readonly node: N;
  readonly role: Role;
  readonly parent: Path | null;
}

export type ExpressionPath = Path<TsExpression>;

/** The path of a child of `parent`. */
export function at<N extends TsNode>(parent: Path | null, role: Role, node: N): Path<N> {
  return { node, role, parent };
}

/** The nearest node above `path` that passes. */
export function findAbove(path: Path, test: (node: TsNode) => boolean): Path | null {
  let above = path.parent;
  while (above !== null && !test(above.node)) above = above.parent;
  return above;
}
