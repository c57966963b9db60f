import type { Expression, Statement } from '../python/syntax.ts';
import { isPureMethod, setsUp } from './effects.ts';
import type { Unit } from './unit.ts';
import { childrenOf, type TreeNode } from './walk.ts';

/** `...` alone: a placeholder for code that the author left out. */
export function isPlaceholder({ statements }: Unit): boolean {
  return statements.every((statement) => statement.kind === 'Expr' && isEllipsis(statement.value));
}

function isEllipsis(value: Expression): boolean {
  return value.kind === 'Constant' && value.value.type === 'Ellipsis';
}

/** The unit does something for its own sake, printing apart: a block with none such only defines things. */
export function acts({ statements }: Unit): boolean {
  return statements.some((statement) => actsIn(statement as unknown as TreeNode));
}

function actsIn(node: TreeNode): boolean {
  switch (node['kind']) {
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
    case 'Lambda':
      return false;
    case 'Raise':
    case 'Assert':
      return true;
    case 'Expr':
      return expressionActs((node as unknown as Extract<Statement, { kind: 'Expr' }>).value);
    default:
      for (const child of childrenOf(node)) if (actsIn(child)) return true;
      return false;
  }
}

/** A docstring does not, nor a call of a method, which changes its object or sets a module up. */
function expressionActs(value: Expression): boolean {
  if (value.kind === 'Constant')
    return value.value.type !== 'str' && value.value.type !== 'Ellipsis';
  if (value.kind !== 'Call' || value.func.kind !== 'Attribute') return true;
  const { attr, value: object } = value.func;
  if (isPureMethod(attr)) return true;
  return object.kind === 'Name' && runners.has(attr) && !setsUp(attr);
}

/** Methods of modules and loops that run a program. */
const runners: ReadonlySet<string> = new Set(['run', 'run_until_complete', 'run_forever', 'sleep']);
