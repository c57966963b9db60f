import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { callOf, member, object } from './build.ts';
import { comprehensionArray, predicateCall } from './comprehension.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { test } from './tests.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

const special: ReadonlySet<string> = new Set([
  'len',
  'str',
  'bool',
  'isinstance',
  'all',
  'any',
  'sum',
  'max',
  'min',
  'sorted',
  'list',
  'set',
  'tuple',
  'frozenset',
  'dict',
]);

/** Calls with the names in sight: of 1-resolve/namespaces.ts. */
const named: ReadonlySet<string> = new Set(['$namespace', '$locals', '$boundLocals']);

export function isSpecialCall(name: string): boolean {
  return special.has(name) || named.has(name);
}

/** Builtins that read better as something else; null when this call does not. */
export function printSpecialCall(
  printer: Printer,
  node: S.Call,
  name: string,
): TsExpression | null {
  if (named.has(name)) return namesInSight(printer, node);
  const [first] = node.args;
  if (!first || first.kind === 'Starred') return null;
  const alone = node.args.length === 1 && node.keywords.length === 0;
  const type = printer.type(first);
  if (name === 'len' && alone) return length(printer, first, type);
  if (name === 'str' && alone && T.isOnly(type, 'str')) return expression(printer, first);
  if (name === 'bool' && alone)
    return test(printer, first).kind === 'call' ? null : asBoolean(printer, first);
  if (name === 'isinstance' && node.args.length === 2) return isInstance(printer, node);
  if (first.kind !== 'GeneratorExp') return null;
  if (name === 'all' || name === 'any') return alone ? predicateCall(printer, first, name) : null;
  const list = comprehensionArray(printer, first);
  if (!list) return null;
  if (name === 'list' && alone) return list;
  const rest = node.args.slice(1).map((arg) => value(printer, arg));
  if (node.keywords.length > 0) return null;
  return callOf(expression(printer, node.func), list, ...rest);
}

/** `namespace({ x: () => x })`: dicts are written as objects. */
function namesInSight(printer: Printer, node: S.Call): TsExpression {
  const args = node.args.map((arg) =>
    arg.kind === 'Dict' ? object(namedValues(printer, arg)) : value(printer, arg),
  );
  return callOf(expression(printer, node.func), ...args);
}

function namedValues(printer: Printer, node: S.Dict): [string, TsExpression][] {
  return node.values.flatMap((one, i): [string, TsExpression][] => {
    const key = node.keys[i];
    return key?.kind === 'Constant' && key.value.type === 'str'
      ? [[key.value.value, value(printer, one)]]
      : [];
  });
}

function length(printer: Printer, node: S.Expression, type: T.Type): TsExpression | null {
  if (
    T.isOnly(type, 'list', 'tuple', 'tupleOf') ||
    (T.isOnly(type, 'str') && printer.program.isBmp)
  ) {
    return member(expression(printer, node), 'length');
  }
  return T.isOnly(type, 'dict', 'set', 'frozenset')
    ? member(expression(printer, node), 'size')
    : null;
}

function asBoolean(printer: Printer, node: S.Expression): TsExpression | null {
  const code = test(printer, node);
  return T.isOnly(printer.type(node), 'bool') ||
    (code.kind === 'binary' && ['>', '===', '!=='].includes(code.operator))
    ? code
    : null;
}

/** `x instanceof C` for a class of the program. */
function isInstance(printer: Printer, node: S.Call): TsExpression | null {
  const [subject, cls] = node.args;
  if (!subject || !cls) return null;
  const atom = T.only(printer.type(cls), 'class');
  const kinds = printer.type(subject);
  const instances =
    kinds.some((one) => one.kind === 'instance') && kinds.every((one) => one.kind !== 'unknown');
  if (
    !atom ||
    atom.info.dynamic ||
    atom.info.runtimeBases.length > 0 ||
    atom.info.subclasses.size > 4 ||
    !instances
  )
    return null;
  if (
    [...atom.info.subclasses].some((one) => one.bases.length > 1) ||
    printer.type(subject).some((one) => one.kind === 'instance' && one.info.bases.length > 1)
  )
    return null;
  return {
    kind: 'binary',
    operator: 'instanceof',
    left: expression(printer, subject),
    right: expression(printer, cls),
  };
}
