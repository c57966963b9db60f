import type * as S from '../../python/syntax.ts';
import { awaited } from '../2-type/asyncio-calls.ts';
import type { Context } from '../2-type/context.ts';
import * as T from '../2-type/type.ts';
import { callOf, member } from './build.ts';
import type { Printer } from './printer.ts';
import type { TsExpression } from './tree.ts';

/**
 * A task, future or coroutine that passes through a promise would be awaited on the way: it travels in a `Held`.
 */
export function isAwaitable(atom: T.Atom): boolean {
  return (
    atom.kind === 'coroutine' ||
    (atom.kind === 'object' && (atom.name === 'Task' || atom.name === 'Future'))
  );
}

/** Whether anything that can be awaited is returned from an async function, put into a queue or set as a result. */
export function carriesAwaitables(context: Context): boolean {
  for (const info of context.functions.values())
    if (info.isAsync && info.returns.type.some(isAwaitable)) return true;
  for (const node of context.types.keys()) {
    if (node.kind !== 'Call' || node.func.kind !== 'Attribute') continue;
    if (!['put', 'put_nowait', 'set_result'].includes(node.func.attr)) continue;
    if (node.args.some((arg) => (context.types.get(arg) ?? []).some(isAwaitable))) return true;
  }
  return false;
}

/** What an async function returns. */
export function hold(printer: Printer, node: S.Expression, code: TsExpression): TsExpression {
  const type = printer.type(node);
  return type.some(isAwaitable) || (T.isUnknown(type) && printer.program.carries)
    ? callOf(printer.runtime('hold'), code)
    : code;
}

/** What `await` gave for something of this type. */
export function unhold(printer: Printer, source: T.Type, code: TsExpression): TsExpression {
  const type = awaited(source);
  if (type.length > 0 && type.every(isAwaitable)) return member(code, 'value');
  return type.some(isAwaitable) || (T.isUnknown(type) && printer.program.carries)
    ? callOf(printer.runtime('unhold'), code)
    : code;
}
