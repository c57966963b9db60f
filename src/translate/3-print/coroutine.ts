import type * as S from '../../python/syntax.ts';
import { subExpressions } from '../1-resolve/walk.ts';
import * as T from '../2-type/type.ts';
import type { Printer } from './printer.ts';
import { callOf, id } from './build.ts';
import { expression } from './expression.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

/**
 * Python's coroutines are lazy, JavaScript's are not: a call of an async function that is not awaited on the spot is
 * handed over as a thunk where evaluating its arguments later gives the same, else as a coroutine object.
 */
export function handOver(printer: Printer, node: S.Expression): TsExpression {
  if (node.kind !== 'Call' || !T.isOnly(printer.type(node), 'coroutine'))
    return value(printer, node);
  const code = expression(printer, node);
  if (code.kind !== 'call' || isAlreadyMade(printer, code)) return code;
  return isLazySafe(printer, node)
    ? { kind: 'arrow', parameters: [], body: code }
    : asCoroutine(printer, code);
}

/** The runtime's own ways to call make the coroutine themselves, or fail. */
function isAlreadyMade(
  printer: Printer,
  { callee }: Extract<TsExpression, { kind: 'call' }>,
): boolean {
  return (
    callee.kind === 'identifier' &&
    ['badCall', 'call', 'method', 'superCall', 'coroutine'].includes(callee.name) &&
    printer.values.has(callee.name)
  );
}

/** `coroutine(f, a, b)`: arguments are evaluated now, the body runs when awaited. */
export function asCoroutine(
  printer: Printer,
  code: Extract<TsExpression, { kind: 'call' }>,
): TsExpression {
  const { callee } = code;
  if (isAlreadyMade(printer, code)) return code;
  if (callee.kind === 'member' && !isModule(printer, callee.object)) {
    const bound = isPath(callee.object) ? boundMethod(callee, callee.object) : null;
    return bound
      ? callOf(printer.runtime('coroutine'), bound, ...code.arguments)
      : lateMethod(printer, callee.property, callee.object, code.arguments);
  }
  return callOf(printer.runtime('coroutine'), callee, ...code.arguments);
}

/** `object.method.bind(object)` */
function boundMethod(method: TsExpression, object: TsExpression): TsExpression {
  return {
    kind: 'call',
    callee: { kind: 'member', object: method, property: 'bind' },
    arguments: [object.kind === 'super' ? { kind: 'this' } : object],
  };
}

/** `coroutine((object, ...args) => object.method(...args), make(), a, b)` */
function lateMethod(
  printer: Printer,
  method: string,
  object: TsExpression,
  args: readonly TsExpression[],
): TsExpression {
  const call = (receiver: TsExpression, rest: TsExpression[]): TsExpression => ({
    kind: 'call',
    callee: { kind: 'member', object: receiver, property: method },
    arguments: rest,
  });
  const names = args.map((_, i) => `argument${i}$`);
  const late: TsExpression = {
    kind: 'arrow',
    parameters: ['object$', ...names].map((name) => ({ target: name })),
    body: call(id('object$'), names.map(id)),
  };
  return callOf(printer.runtime('coroutine'), late, object, ...args);
}

function isModule(printer: Printer, object: TsExpression): boolean {
  return object.kind === 'identifier' && printer.values.has(object.name);
}

/** Evaluating it twice gives the same: `this`, `a`, `a.b`. */
function isPath(object: TsExpression): boolean {
  return (
    object.kind === 'this' ||
    object.kind === 'super' ||
    object.kind === 'identifier' ||
    (object.kind === 'member' && isPath(object.object))
  );
}

/** Its callee and arguments are literals or variables that never change. */
function isLazySafe(printer: Printer, node: S.Call): boolean {
  const parts = [
    ...(node.func.kind === 'Attribute' ? [node.func.value] : [node.func]),
    ...node.args,
    ...node.keywords.map((keyword) => keyword.value),
  ];
  return parts.every((part) => isStable(printer, part));
}

function isStable(printer: Printer, node: S.Expression): boolean {
  switch (node.kind) {
    case 'Constant':
      return true;
    case 'Name': {
      const binding = printer.binding(node.id);
      return binding === null || (binding.writes === 1 && !binding.rebound && !binding.deleted);
    }
    case 'UnaryOp':
    case 'JoinedStr':
    case 'FormattedValue':
    case 'Tuple':
      return subExpressions(node).every((child) => isStable(printer, child));
    case 'Call':
      return T.isOnly(printer.type(node), 'coroutine') && isLazySafe(printer, node);
    default:
      return false;
  }
}
