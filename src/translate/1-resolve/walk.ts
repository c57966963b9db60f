import type * as S from '../../python/syntax.ts';

/** The direct sub-expressions of an expression, in evaluation order; scopes of lambdas and comprehensions are not entered. */
export function subExpressions(node: S.Expression): readonly S.Expression[] {
  switch (node.kind) {
    case 'BoolOp':
      return node.values;
    case 'NamedExpr':
      return [node.value, node.target];
    case 'BinOp':
      return [node.left, node.right];
    case 'UnaryOp':
      return [node.operand];
    case 'IfExp':
      return [node.test, node.body, node.orelse];
    case 'Dict':
      return node.keys.flatMap((key, i) => [...(key ? [key] : []), ...node.values.slice(i, i + 1)]);
    case 'Set':
    case 'List':
    case 'Tuple':
      return node.elts;
    case 'Await':
    case 'YieldFrom':
    case 'Attribute':
    case 'Starred':
      return [node.value];
    case 'Yield':
      return node.value ? [node.value] : [];
    case 'Compare':
      return [node.left, ...node.comparators];
    case 'Call':
      return [node.func, ...node.args, ...node.keywords.map((keyword) => keyword.value)];
    case 'FormattedValue':
      return node.formatSpec ? [node.value, node.formatSpec] : [node.value];
    case 'JoinedStr':
      return node.values;
    case 'Subscript':
      return [node.value, node.slice];
    case 'Slice':
      return [node.lower, node.upper, node.step].filter((part) => part !== null);
    case 'Lambda':
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
    case 'TemplateStr':
    case 'Constant':
    case 'Name':
      return [];
  }
}

export type ComprehensionNode = S.ListComp | S.SetComp | S.DictComp | S.GeneratorExp;

export function isComprehension(node: S.Expression): node is ComprehensionNode {
  return (
    node.kind === 'ListComp' ||
    node.kind === 'SetComp' ||
    node.kind === 'DictComp' ||
    node.kind === 'GeneratorExp'
  );
}

/** What a comprehension makes for each turn: one expression, or key and value. */
export function comprehensionElements(node: ComprehensionNode): readonly S.Expression[] {
  return node.kind === 'DictComp' ? [node.key, node.value] : [node.elt];
}

/** The blocks of statements inside a statement (functions and classes are not entered). */
export function innerBlocks(node: S.Statement): readonly (readonly S.Statement[])[] {
  switch (node.kind) {
    case 'For':
    case 'AsyncFor':
    case 'While':
    case 'If':
      return [node.body, node.orelse];
    case 'With':
    case 'AsyncWith':
      return [node.body];
    case 'Match':
      return node.cases.map((one) => one.body);
    case 'Try':
    case 'TryStar':
      return [
        node.body,
        ...node.handlers.map((handler) => handler.body),
        node.orelse,
        node.finalbody,
      ];
    default:
      return [];
  }
}

/** The expressions that a statement itself evaluates, its inner blocks left out. */
export function statementExpressions(node: S.Statement): readonly S.Expression[] {
  const some = (...parts: (S.Expression | null)[]): S.Expression[] =>
    parts.filter((part) => part !== null);
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
      return some(...node.decorators, ...node.args.defaults, ...node.args.kwDefaults);
    case 'ClassDef':
      return [...node.decorators, ...node.bases, ...node.keywords.map((keyword) => keyword.value)];
    case 'Return':
      return some(node.value);
    case 'Delete':
      return node.targets;
    case 'Assign':
      return [node.value, ...node.targets];
    case 'AugAssign':
      return [node.target, node.value];
    case 'AnnAssign':
      return some(node.value, node.target);
    case 'For':
    case 'AsyncFor':
      return [node.iter, node.target];
    case 'While':
    case 'If':
      return [node.test];
    case 'With':
    case 'AsyncWith':
      return node.items.flatMap((item) => some(item.context, item.vars));
    case 'Match':
      return [node.subject, ...node.cases.flatMap((one) => some(one.guard))];
    case 'Raise':
      return some(node.exc, node.cause);
    case 'Assert':
      return some(node.test, node.msg);
    case 'Expr':
      return [node.value];
    case 'Try':
    case 'TryStar':
      return node.handlers.flatMap((handler) => some(handler.type));
    case 'TypeAlias':
    case 'Import':
    case 'ImportFrom':
    case 'Global':
    case 'Nonlocal':
    case 'Pass':
    case 'Break':
    case 'Continue':
      return [];
  }
}

/** Visits an expression and everything below it in the same function (comprehensions are entered, lambdas are not). */
export function walkExpression(node: S.Expression, visit: (node: S.Expression) => void): void {
  visit(node);
  for (const child of subExpressions(node)) walkExpression(child, visit);
  if (isComprehension(node)) {
    for (const generator of node.generators) {
      walkExpression(generator.iter, visit);
      for (const test of generator.ifs) walkExpression(test, visit);
    }
    for (const element of comprehensionElements(node)) walkExpression(element, visit);
  }
}

/** Visits every statement of a body in the same function, and every expression in it. */
export function walkBody(
  body: readonly S.Statement[],
  visit: { statement?: (node: S.Statement) => void; expression?: (node: S.Expression) => void },
): void {
  for (const statement of body) {
    visit.statement?.(statement);
    if (visit.expression) {
      for (const expression of statementExpressions(statement))
        walkExpression(expression, visit.expression);
    }
    for (const block of innerBlocks(statement)) walkBody(block, visit);
  }
}
