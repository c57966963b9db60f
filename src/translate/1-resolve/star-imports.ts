import type { Alias, ImportFrom, Module, Statement } from '../../python/syntax.ts';

/** What a module offers by name; null when that is not known. */
export type ModuleNames = (module: string) => ReadonlySet<string> | null;

/**
 * Writes `from math import *` out: as imports of the names that the program mentions and the module has, also within
 * `try` and other statements. `known` says what the modules have; `builtins` are names that need no import.
 */
export function writeOutStarImports(
  module: Module,
  known: ModuleNames,
  builtins: ReadonlySet<string>,
): Module {
  if (!/\bimport\s*\*/.test(module.source)) return module;
  const names = new Set<string>();
  collectNames(module.body, names);
  const writeOut = (node: Statement): Statement => {
    if (!isStar(node)) return mapBlocks(node, writeOut);
    const offered = known(node.module ?? '');
    const imported = [...names].filter((name) => offered?.has(name) ?? !builtins.has(name));
    return {
      ...node,
      names: imported.map((name): Alias => ({ ...node, kind: 'alias', name, asname: null })),
    };
  };
  return { ...module, body: module.body.map(writeOut) };
}

function isStar(node: Statement): node is ImportFrom {
  return node.kind === 'ImportFrom' && node.names.some((alias) => alias.name === '*');
}

/** The statement with its inner blocks mapped; functions and classes have no star imports within. */
function mapBlocks(node: Statement, map: (inner: Statement) => Statement): Statement {
  switch (node.kind) {
    case 'If':
    case 'For':
    case 'While':
      return { ...node, body: node.body.map(map), orelse: node.orelse.map(map) };
    case 'With':
      return { ...node, body: node.body.map(map) };
    case 'Try':
      return {
        ...node,
        body: node.body.map(map),
        handlers: node.handlers.map((one) => ({ ...one, body: one.body.map(map) })),
        orelse: node.orelse.map(map),
        finalbody: node.finalbody.map(map),
      };
    default:
      return node;
  }
}

/** Every name that the tree mentions, in whatever scope. */
function collectNames(tree: unknown, names: Set<string>): void {
  if (typeof tree !== 'object' || tree === null) return;
  const { kind, id } = tree as { kind?: unknown; id?: unknown };
  if (kind === 'Name' && typeof id === 'string') names.add(id);
  for (const part of Object.values(tree)) collectNames(part, names);
}
