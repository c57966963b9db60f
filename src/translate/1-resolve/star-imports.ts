import type { Alias, ImportFrom, Module, Statement } from '../../python/syntax.ts';
import { allParameters, aliasName, targetNames } from './targets.ts';
import { walkBody, walkExpression } from './walk.ts';

/** What a module offers by name; null when that is not known. */
export type ModuleNames = (module: string) => ReadonlySet<string> | null;

/**
 * Writes `from math import *` out: as imports of the names that the program uses, does not bind itself, and the module
 * has. `known` says what the modules have; `builtins` are names that need no import.
 */
export function writeOutStarImports(
  module: Module,
  known: ModuleNames,
  builtins: ReadonlySet<string>,
): Module {
  if (!module.body.some(isStar)) return module;
  const free = freeNames(module);
  const body = module.body.map((node): Statement => {
    if (!isStar(node)) return node;
    const offered = known(node.module ?? '');
    const names = [...free].filter((name) => offered?.has(name) ?? !builtins.has(name));
    return {
      ...node,
      names: names.map((name): Alias => ({ ...node, kind: 'alias', name, asname: null })),
    };
  });
  return { ...module, body };
}

function isStar(node: Statement): node is ImportFrom {
  return node.kind === 'ImportFrom' && node.names.some((alias) => alias.name === '*');
}

/** Names that the program reads and never binds. */
function freeNames(module: Module): Set<string> {
  const read = new Set<string>();
  const bound = new Set<string>();
  const visit = (body: readonly Statement[]): void => {
    walkBody(body, {
      statement: (node) => {
        if (node.kind === 'FunctionDef' || node.kind === 'AsyncFunctionDef') {
          bound.add(node.name);
          for (const parameter of allParameters(node.args)) bound.add(parameter.arg);
          visit(node.body);
        }
        if (node.kind === 'ClassDef') {
          bound.add(node.name);
          visit(node.body);
        }
        if (node.kind === 'Import' || node.kind === 'ImportFrom')
          for (const alias of node.names) bound.add(aliasName(alias));
        if (node.kind === 'Assign')
          for (const name of node.targets.flatMap(targetNames)) bound.add(name.id);
        if (node.kind === 'For' || node.kind === 'AnnAssign')
          for (const name of targetNames(node.target)) bound.add(name.id);
      },
      expression: (node) => {
        if (node.kind === 'Name') read.add(node.id);
        if (node.kind === 'Lambda')
          walkExpression(node.body, (inner) => inner.kind === 'Name' && read.add(inner.id));
      },
    });
  };
  visit(module.body);
  return new Set([...read].filter((name) => !bound.has(name)));
}
