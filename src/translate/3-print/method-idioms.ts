import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import type { Atom } from '../2-type/type.ts';
import { callOf, member, nullLiteral } from './build.ts';
import { samePrimitive } from './compare.ts';
import { isPlainKey } from './displays.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

/** A method of a builtin type as JavaScript's own, where that does exactly the same; else null. */
export function printMethodIdiom(
  printer: Printer,
  node: S.Call,
  func: S.Attribute,
  atom: Atom,
): TsExpression | null {
  if (node.keywords.length > 0 || node.args.some((arg) => arg.kind === 'Starred')) return null;
  switch (atom.kind) {
    case 'str':
      return stringIdiom(printer, node, func);
    case 'list':
      // JavaScript's push gives the length: only for a call whose value nobody uses.
      return func.attr === 'append' && node.args.length === 1 && printer.dropped === node
        ? native(printer, node, func, 'push')
        : null;
    case 'dict':
      return dictIdiom(printer, node, func, atom);
    default:
      return null;
  }
}

function native(printer: Printer, node: S.Call, func: S.Attribute, name: string): TsExpression {
  return callOf(
    member(expression(printer, func.value), name),
    ...node.args.map((arg) => value(printer, arg)),
  );
}

function literalText(node: S.Expression | undefined): string | null {
  return node?.kind === 'Constant' && node.value.type === 'str' ? node.value.value : null;
}

function stringIdiom(printer: Printer, node: S.Call, func: S.Attribute): TsExpression | null {
  const [first, second] = node.args;
  const types = node.args.map((arg) => printer.type(arg));
  switch (func.attr) {
    case 'upper':
      return node.args.length === 0 ? native(printer, node, func, 'toUpperCase') : null;
    case 'lower':
      return node.args.length === 0 ? native(printer, node, func, 'toLowerCase') : null;
    case 'startswith':
    case 'endswith':
      if (node.args.length !== 1 || !T.isOnly(types[0] ?? [], 'str')) return null;
      return native(printer, node, func, func.attr === 'startswith' ? 'startsWith' : 'endsWith');
    case 'split':
      return node.args.length === 1 && literalText(first)
        ? native(printer, node, func, 'split')
        : null;
    case 'join': {
      const list = T.only(types[0] ?? [], 'list');
      if (!list || !first || !T.isOnly(list.element.type, 'str')) return null;
      return callOf(member(expression(printer, first), 'join'), expression(printer, func.value));
    }
    case 'replace': {
      const to = literalText(second);
      const plain = literalText(first) && to !== null && !to.includes('$');
      return node.args.length === 2 && plain ? native(printer, node, func, 'replaceAll') : null;
    }
    default:
      return null;
  }
}

function dictIdiom(
  printer: Printer,
  node: S.Call,
  func: S.Attribute,
  atom: Extract<Atom, { kind: 'dict' }>,
): TsExpression | null {
  const [key, otherwise] = node.args;
  if (
    func.attr !== 'get' ||
    !key ||
    !isPlainKey(atom.key.type) ||
    !samePrimitive(printer.type(key), atom.key.type)
  )
    return null;
  if (T.has(atom.value.type, 'none') || T.isUnknown(atom.value.type)) return null;
  if (
    otherwise &&
    otherwise.kind !== 'Constant' &&
    otherwise.kind !== 'Name' &&
    !isEmptyDisplay(otherwise)
  )
    return null;
  const found = callOf(member(expression(printer, func.value), 'get'), expression(printer, key));
  return {
    kind: 'binary',
    operator: '??',
    left: found,
    right: otherwise ? value(printer, otherwise) : nullLiteral,
  };
}

function isEmptyDisplay(node: S.Expression): boolean {
  return (
    (node.kind === 'List' && node.elts.length === 0) ||
    (node.kind === 'Dict' && node.values.length === 0)
  );
}
