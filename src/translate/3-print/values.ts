import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { callOf } from './build.ts';
import { asCoroutine } from './coroutine.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { isFloat, isRaw } from './rawness.ts';
import type { TsExpression } from './tree.ts';

/**
 * An expression for a place that looks at what a value is: a raw float is wrapped, a coroutine that nobody awaits here
 * becomes an object.
 */
export function value(printer: Printer, node: S.Expression): TsExpression {
  const { context, rawness } = printer.program;
  if (isRaw(context, printer.scope, rawness, node))
    return wrapFloat(printer, expression(printer, node));
  const code = expression(printer, node);
  const isCoroutine =
    node.kind === 'Call' && code.kind === 'call' && T.isOnly(printer.type(node), 'coroutine');
  return isCoroutine ? asCoroutine(printer, code) : code;
}

export function wrapFloat(printer: Printer, code: TsExpression): TsExpression {
  return callOf(printer.runtime('float'), code);
}

/** An expression for a place whose type is known: raw where that place is of type float alone. */
export function valueFor(printer: Printer, node: S.Expression, place: T.Type): TsExpression {
  return isFloat(place) ? expression(printer, node) : value(printer, node);
}
