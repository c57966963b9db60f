import type * as S from '../../python/syntax.ts';
import {
  comprehensionElements,
  innerBlocks,
  isComprehension,
  statementExpressions,
  subExpressions,
} from './walk.ts';

/** Names that an expression mentions, functions inside it included. */
export function expressionNames(node: S.Expression, names: Set<string>): void {
  if (node.kind === 'Name') names.add(node.id);
  if (node.kind === 'Lambda') expressionNames(node.body, names);
  for (const child of subExpressions(node)) expressionNames(child, names);
  if (isComprehension(node)) {
    for (const generator of node.generators) {
      expressionNames(generator.iter, names);
      for (const test of generator.ifs) expressionNames(test, names);
    }
    for (const element of comprehensionElements(node)) expressionNames(element, names);
  }
}

/** Names that statements mention, functions and classes inside them included. */
export function collectNames(body: readonly S.Statement[], names: Set<string>): void {
  for (const statement of body) {
    if (statement.kind === 'Global' || statement.kind === 'Nonlocal')
      for (const name of statement.names) names.add(name);
    for (const expression of statementExpressions(statement)) expressionNames(expression, names);
    if (
      statement.kind === 'FunctionDef' ||
      statement.kind === 'AsyncFunctionDef' ||
      statement.kind === 'ClassDef'
    ) {
      collectNames(statement.body, names);
    }
    for (const block of innerBlocks(statement)) collectNames(block, names);
  }
}
