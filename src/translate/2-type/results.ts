import type * as S from '../../python/syntax.ts';
import type { Context } from './context.ts';
import type { FunctionInfo, Type } from './type.ts';

/**
 * Who looks at what calls give. A function that gives None alone is `void` in TypeScript, and gives JavaScript's
 * undefined, only where nobody does.
 */
export interface Results {
  /** Calls whose result is dropped, or only printed. */
  readonly unread: WeakSet<S.Expression>;
  /** Calls whose result a function gives on. */
  readonly returned: WeakMap<S.Expression, FunctionInfo>;
  /** Calls that are awaited where they stand: other coroutines give their results to the event loop. */
  readonly awaited: WeakSet<S.Expression>;
}

export function noResults(): Results {
  return { unread: new WeakSet(), returned: new WeakMap(), awaited: new WeakSet() };
}

/** An expression statement: nobody reads what it gives; `print` shows undefined as it does None. */
export function dropResult(results: Results, node: S.Expression): void {
  results.unread.add(node);
  if (node.kind === 'Await') dropResult(results, node.value);
  else if (node.kind === 'IfExp')
    [node.body, node.orelse].forEach((one) => dropResult(results, one));
  else if (node.kind === 'BoolOp') node.values.slice(-1).forEach((one) => dropResult(results, one));
  else if (node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'print')
    node.args.forEach((one) => dropResult(results, one));
}

/** `return f()`: whoever reads what the function gives reads what `f` gives. */
export function returnResult(results: Results, node: S.Expression, by: FunctionInfo): void {
  results.returned.set(node.kind === 'Await' ? node.value : node, by);
}

/** A call in the program of a function of the program. */
export function seeCall(context: Context, info: FunctionInfo, node: S.Expression): void {
  const { unread, returned, awaited } = context.results;
  if (unread.has(node) || info.isGenerator || (info.isAsync && !awaited.has(node))) return;
  const by = returned.get(node);
  if (!by) {
    info.isRead = true;
    return;
  }
  info.givesOn.add(by);
  by.givesOn.add(info);
}

/** Functions that a builtin calls, and whose results it keeps. */
export function readResults(callee: Type): void {
  for (const atom of callee)
    if (atom.kind === 'function' || atom.kind === 'method') atom.info.isRead = true;
}
