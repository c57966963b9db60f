import type * as S from '../../python/syntax.ts';
import { targetNames } from '../1-resolve/targets.ts';
import type { Binding, Scope } from '../1-resolve/scope.ts';
import * as T from '../2-type/type.ts';

/** Walks every statement and expression of a program with its scope. */
export type Visit = (
  statement: (node: S.Statement, scope: Scope) => void,
  expression: (node: S.Expression, scope: Scope) => void,
) => void;

/** Variables that are only ever operands of arithmetic: nobody asks whether they are floats. */
export function reckonedVariables(
  visit: Visit,
  type: (node: S.Expression) => T.Type,
): ReadonlySet<Binding> {
  const isNumber = (node: S.Expression): boolean => T.isOnly(type(node), 'float', 'int');
  const operands = new Set<S.Expression>();
  const reads = new Map<Binding, S.Name[]>();
  const stores = new Set<S.Expression>();
  visit(
    (node) => {
      if (node.kind === 'Assign')
        for (const name of node.targets.flatMap(targetNames)) stores.add(name);
      if (node.kind === 'AugAssign' && isNumber(node.target)) operands.add(node.value);
    },
    (node, scope) => {
      if (node.kind === 'BinOp' && isNumber(node.left) && isNumber(node.right))
        operands.add(node.left).add(node.right);
      if (node.kind !== 'Name') return;
      const binding = scope.lookup(node.id);
      if (binding) reads.set(binding, [...(reads.get(binding) ?? []), node]);
    },
  );
  const reckoned = [...reads].filter(
    ([binding, nodes]) =>
      !binding.captured && nodes.every((node) => operands.has(node) || stores.has(node)),
  );
  return new Set(reckoned.map(([binding]) => binding));
}
