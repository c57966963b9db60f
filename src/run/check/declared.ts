import type { AnyNode, Pattern, Statement } from 'acorn';
import { childrenOf } from './children.ts';

/** The names that a pattern binds. */
export function boundBy(pattern: Pattern): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'ObjectPattern':
      return pattern.properties.flatMap((part) =>
        boundBy(part.type === 'Property' ? part.value : part),
      );
    case 'ArrayPattern':
      return pattern.elements.flatMap((part) => (part ? boundBy(part) : []));
    case 'RestElement':
      return boundBy(pattern.argument);
    case 'AssignmentPattern':
      return boundBy(pattern.left);
    case 'MemberExpression':
      return [];
  }
}

/** The names that the statements of one block declare for that block: let, const, class, function, import. */
export function declaredIn(statements: readonly AnyNode[]): string[] {
  return statements.flatMap((statement) => {
    switch (statement.type) {
      case 'VariableDeclaration':
        return statement.declarations.flatMap((declaration) => boundBy(declaration.id));
      case 'FunctionDeclaration':
      case 'ClassDeclaration':
        return statement.id ? [statement.id.name] : [];
      case 'ImportDeclaration':
        return statement.specifiers.map((specifier) => specifier.local.name);
      default:
        return [];
    }
  });
}

/** The names that `var` declares anywhere below, for the whole function. */
export function hoisted(node: AnyNode): string[] {
  if (/Function|Class/.test(node.type)) return [];
  const own =
    node.type === 'VariableDeclaration' && node.kind === 'var'
      ? declaredIn([node as Statement])
      : [];
  return [...own, ...childrenOf(node).flatMap(hoisted)];
}
