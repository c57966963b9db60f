import type * as S from '../../python/syntax.ts';
import type { Scope } from './scope.ts';
import { collectNames, expressionNames } from './mentioned-names.ts';
import { aliasName, targetNames } from './targets.ts';
import { statementExpressions } from './walk.ts';

/**
 * Marks the variables that may be read before the statement that binds them first, because what runs earlier reaches
 * a function that mentions them. JavaScript has functions from the start of their block, and its own words for a
 * variable that is not there yet; Python raises NameError. What is reached is taken widely: by names alone.
 */
export function markEarly(body: readonly S.Statement[], scope: Scope): void {
  const bound = boundFirst(body);
  const mentions = new Map<string, Set<string>>();
  body.forEach((statement, index) => {
    for (const name of reached(running(statement), mentions)) {
      const binding = scope.bindings.get(name);
      if (!binding || (bound.get(name) ?? -1) <= index) continue;
      binding.early = true;
      if (isFunction(binding.definition)) binding.definition = null;
    }
    const names = new Set<string>();
    collectNames([statement], names);
    for (const name of boundNames(statement))
      mentions.set(name, new Set([...(mentions.get(name) ?? []), ...names]));
  });
}

function isFunction(node: S.Statement | null): node is S.FunctionDef | S.AsyncFunctionDef {
  return node?.kind === 'FunctionDef' || node?.kind === 'AsyncFunctionDef';
}

/** By name, the statement of the body that binds it first. */
function boundFirst(body: readonly S.Statement[]): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  body.forEach((statement, index) => {
    for (const name of boundNames(statement)) if (!first.has(name)) first.set(name, index);
  });
  return first;
}

/** Names that a statement of a body binds, as far as it does so at once. */
function boundNames(node: S.Statement): readonly string[] {
  switch (node.kind) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return [node.name];
    case 'Import':
    case 'ImportFrom':
      return node.names.map(aliasName);
    case 'Assign':
      return node.targets.flatMap(targetNames).map((name) => name.id);
    case 'AnnAssign':
    case 'For':
    case 'AsyncFor':
      return targetNames(node.target).map((name) => name.id);
    default:
      return [];
  }
}

/** Names that a statement mentions where it runs: not in the body of a function that it only makes. */
function running(node: S.Statement): ReadonlySet<string> {
  const names = new Set<string>();
  if (isFunction(node)) for (const one of statementExpressions(node)) expressionNames(one, names);
  else if (node.kind === 'ClassDef') runningInClass(node, names);
  else collectNames([node], names);
  return names;
}

function runningInClass(node: S.ClassDef, names: Set<string>): void {
  for (const one of statementExpressions(node)) expressionNames(one, names);
  for (const statement of node.body) for (const name of running(statement)) names.add(name);
}

function reached(
  from: ReadonlySet<string>,
  mentions: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
  const all = new Set(from);
  for (const name of all) mentions.get(name)?.forEach((other) => all.add(other));
  return all;
}
