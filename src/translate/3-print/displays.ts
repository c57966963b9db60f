import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { array, callOf, member, newOf } from './build.ts';
import { comprehensionArray } from './comprehension.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { tsType } from './types.ts';
import { value } from './values.ts';
import type { TsExpression, TsListComments } from './tree.ts';

/** Elements of a display: starred ones are spread, whatever they are. */
export function elements(printer: Printer, nodes: readonly S.Expression[]): TsExpression[] {
  return nodes.map((node) =>
    node.kind === 'Starred' ? spread(printer, node.value) : value(printer, node),
  );
}

export function spread(printer: Printer, node: S.Expression): TsExpression {
  const list = node.kind === 'GeneratorExp' ? comprehensionArray(printer, node) : null;
  if (list) return { kind: 'spread', argument: list };
  const code = expression(printer, node);
  const native = T.isOnly(
    printer.type(node),
    'list',
    'tuple',
    'tupleOf',
    'set',
    'frozenset',
    'range',
    'iterator',
    'str',
  );
  return { kind: 'spread', argument: native ? code : callOf(printer.runtime('iter'), code) };
}

function withComments(
  printer: Printer,
  node: S.Expression,
  nodes: readonly S.Expression[],
): { comments?: TsListComments } {
  const comments = printer.program.comments.list(nodes, node);
  return comments ? { comments } : {};
}

export function printList(printer: Printer, node: S.List): TsExpression {
  return {
    kind: 'array',
    elements: elements(printer, node.elts),
    ...withComments(printer, node, node.elts),
  };
}

export function printTuple(printer: Printer, node: S.Tuple): TsExpression {
  return {
    kind: 'call',
    callee: member(printer.runtime('tuple'), 'of'),
    arguments: elements(printer, node.elts),
    ...withComments(printer, node, node.elts),
  };
}

/** CPython builds a display of three or more constants from a frozenset, which can come out in another order. */
export function printSet(printer: Printer, node: S.SetDisplay): TsExpression {
  const folded = node.elts.length >= 3 && node.elts.every(isConstant);
  return {
    kind: 'call',
    callee: member(printer.runtime('set'), folded ? 'constants' : 'of'),
    arguments: elements(printer, node.elts),
    ...withComments(printer, node, node.elts),
  };
}

function isConstant(node: S.Expression): boolean {
  if (node.kind === 'Tuple') return node.elts.every(isConstant);
  return (
    node.kind === 'Constant' ||
    (node.kind === 'UnaryOp' && node.op === '-' && isConstant(node.operand))
  );
}

/** Keys that JavaScript's Map tells apart as Python does: all text, or all small ints. */
export function isPlainKey(type: T.Type): boolean {
  return T.isOnly(type, 'str') || T.isSmall(type);
}

export function printDict(printer: Printer, node: S.Dict): TsExpression {
  const type = T.only(printer.type(node), 'dict');
  const entries = node.values.map((child, i): TsExpression => {
    const key = node.keys[i];
    if (key) return array([value(printer, key), value(printer, child)]);
    const code = expression(printer, child);
    const isMap = T.isOnly(printer.type(child), 'dict');
    return {
      kind: 'spread',
      argument: isMap ? code : callOf(member(printer.runtime('dict'), 'items'), code),
    };
  });
  const places = node.values.map((child, i): S.Expression => ({
    ...child,
    line: node.keys[i]?.line ?? child.line,
  }));
  return makeMap(printer, type, entries, withComments(printer, node, places).comments);
}

/** `new Map([…])`, or the runtime's dict where keys are compared by Python's rules. */
export function makeMap(
  printer: Printer,
  type: Extract<T.Atom, { kind: 'dict' }> | null,
  entries: readonly TsExpression[],
  comments?: TsListComments,
): TsExpression {
  const key = type?.key.type ?? T.unknown;
  const types = type
    ? { typeArguments: [tsType(printer, key), tsType(printer, type.value.type)] }
    : {};
  const plain = isPlainKey(key) || (key.length === 0 && entries.length === 0);
  if (!plain) {
    return {
      kind: 'call',
      callee: member(printer.runtime('dict'), 'of'),
      ...(needsTypes(type, entries) ? types : {}),
      arguments: entries,
      ...(comments ? { comments } : {}),
    };
  }
  if (entries.length === 0)
    return {
      ...(newOf({ kind: 'identifier', name: 'Map' }) as Extract<TsExpression, { kind: 'new' }>),
      ...types,
    };
  return {
    kind: 'new',
    callee: { kind: 'identifier', name: 'Map' },
    ...(needsTypes(type, entries) ? types : {}),
    arguments: [{ kind: 'array', elements: entries, ...(comments ? { comments } : {}) }],
  };
}

/** TypeScript cannot infer the types of a Map from entries of several types, or from spreads. */
function needsTypes(
  type: Extract<T.Atom, { kind: 'dict' }> | null,
  entries: readonly TsExpression[],
): boolean {
  if (!type) return false;
  const single = type.key.type.length === 1 && type.value.type.length === 1;
  const flat = type.value.type.every(
    (atom) => ['float', 'str', 'bool'].includes(atom.kind) || T.isSmall([atom]),
  );
  return (
    !single || !flat || entries.length === 0 || entries.some((entry) => entry.kind === 'spread')
  );
}
