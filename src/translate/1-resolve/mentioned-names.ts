import type * as S from '../../python/syntax.ts';
import { innerBlocks, statementExpressions, walkExpression } from './walk.ts';

/** Names that an expression mentions, functions inside it included. */
export function expressionNames(node: S.Expression, names: Set<string>): void {
  walkExpression(node, (inner) => {
    if (inner.kind === 'Name') names.add(inner.id);
    if (inner.kind === 'Lambda') expressionNames(inner.body, names);
  });
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
