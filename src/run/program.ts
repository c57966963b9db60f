import { parse } from 'acorn';
import type { ImportDeclaration } from 'acorn';

/**
 * The text of a classic script whose completion value is `async (names of the runtime) => void`: the module with its
 * import turned into a destructuring. Lines stay where they are. `javascript` has passed the check.
 */
export function programScript(javascript: string): string {
  const module = parse(javascript, { ecmaVersion: 'latest', sourceType: 'module' });
  let body = javascript;
  for (const node of module.body.toReversed()) {
    if (node.type !== 'ImportDeclaration') continue;
    body = body.slice(0, node.start) + destructuring(node, javascript) + body.slice(node.end);
  }
  return `"use strict"; (async function (konspekt) {${body}\n})`;
}

function destructuring(node: ImportDeclaration, javascript: string): string {
  const names = node.specifiers.flatMap((specifier) => {
    if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') return [];
    return [`${specifier.imported.name}: ${specifier.local.name}`];
  });
  const lines = javascript.slice(node.start, node.end).split('\n').length;
  return `const { ${names.join(', ')} } = konspekt;${'\n'.repeat(lines - 1)}`;
}
