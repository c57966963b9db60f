import type { Expression, Statement } from '../python/syntax.ts';
import { childrenOf, isTreeNode, type TreeNode } from './walk.ts';

const scopes = new Set(['FunctionDef', 'AsyncFunctionDef', 'ClassDef', 'Lambda']);
const comprehensions = new Set(['ListComp', 'SetComp', 'DictComp', 'GeneratorExp']);

/** The names that a target of an assignment binds. */
export function targetNames(target: Expression): string[] {
  switch (target.kind) {
    case 'Name':
      return [target.id];
    case 'Tuple':
    case 'List':
      return target.elts.flatMap(targetNames);
    case 'Starred':
      return targetNames(target.value);
    default:
      return [];
  }
}

/** The names that statements bind in their own scope, but for those declared global or nonlocal. */
export function boundNames(body: readonly (Statement | Expression)[]): Set<string> {
  const names = new Set<string>();
  const declared = new Set<string>();
  for (const node of body) collect(node as unknown as TreeNode, names, declared);
  for (const name of declared) names.delete(name);
  return names;
}

/** The names that statements declare `global`, functions inside them left out. */
export function globalNames(body: readonly Statement[]): Set<string> {
  const declared = new Set<string>();
  for (const node of body) collect(node as unknown as TreeNode, new Set(), declared, 'Global');
  return declared;
}

function collect(
  node: TreeNode,
  names: Set<string>,
  declared: Set<string>,
  declaring: 'Global' | null = null,
): void {
  const add = (all: readonly string[]): void => all.forEach((name) => names.add(name));
  const kind = node['kind'];
  switch (kind) {
    case 'Global':
    case 'Nonlocal':
      if (declaring === null || kind === declaring) {
        for (const name of node['names'] as readonly string[]) declared.add(name);
      }
      return;
    case 'Assign':
    case 'Delete':
      add((node['targets'] as readonly Expression[]).flatMap(targetNames));
      break;
    case 'AnnAssign':
    case 'AugAssign':
    case 'For':
    case 'AsyncFor':
    case 'NamedExpr':
      add(targetNames(node['target'] as Expression));
      break;
    case 'TypeAlias':
      add(targetNames(node['name'] as Expression));
      break;
    case 'ExceptHandler':
    case 'MatchAs':
    case 'MatchStar':
      if (typeof node['name'] === 'string') names.add(node['name']);
      break;
    case 'MatchMapping':
      if (typeof node['rest'] === 'string') names.add(node['rest']);
      break;
    case 'Import':
    case 'ImportFrom':
      add(importedNames(node as unknown as Extract<Statement, { kind: 'Import' | 'ImportFrom' }>));
      return;
    default:
      if (scopes.has(String(kind))) {
        if (typeof node['name'] === 'string') names.add(node['name']);
        return;
      }
      if (isTreeNode(node['vars'])) add(targetNames(node['vars'] as unknown as Expression));
  }
  for (const child of childrenOf(node)) {
    // What a comprehension binds is its own, except by `:=`.
    if (comprehensions.has(String(kind)) && 'isAsync' in child) continue;
    collect(child, names, declared, declaring);
  }
}

/** The names that an import binds. */
export function importedNames(
  node: Extract<Statement, { kind: 'Import' | 'ImportFrom' }>,
): string[] {
  return node.names.map(({ name, asname }) => {
    if (asname !== null) return asname;
    return node.kind === 'Import' ? (name.split('.')[0] ?? name) : name;
  });
}
