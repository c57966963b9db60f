import type * as S from '../../python/syntax.ts';
import { isGenericClass, literalIndex } from '../2-type/subscripts.ts';
import * as T from '../2-type/type.ts';
import { callOf, member, nullLiteral, number } from './build.ts';
import { expression } from './expression.ts';
import { isInRange } from './in-range.ts';
import type { Printer } from './printer.ts';
import { className } from './types.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

export function printSubscript(printer: Printer, node: S.Subscript): TsExpression {
  const type = printer.type(node.value);
  if (node.slice.kind === 'Slice') return printSlice(printer, node, node.slice, type);
  const fixed = tupleIndex(node, type);
  if (fixed !== null)
    return { kind: 'index', object: expression(printer, node.value), index: number(fixed) };
  const cls = T.only(type, 'class');
  if (cls?.info.enumeration && !cls.info.dynamic) {
    const found = callOf(
      printer.runtime('getItem'),
      expression(printer, node.value),
      value(printer, node.slice),
    );
    return { kind: 'as', expression: found, type: { kind: 'name', name: className(cls.info) } };
  }
  if (cls && isGenericClass(cls.info)) return expression(printer, node.value);
  const index = printer.type(node.slice);
  const item = itemInRange(printer, node);
  if (item) return item;
  const isSequence = T.isOnly(type, 'list', 'tuple', 'tupleOf', 'str');
  const name = isSequence && T.isOnly(index, 'int') ? 'at' : 'getItem';
  return callOf(printer.runtime(name), expression(printer, node.value), value(printer, node.slice));
}

/** `xs[i]`, where the index cannot miss. */
export function itemInRange(printer: Printer, node: S.Subscript): TsExpression | null {
  return isInRange(printer, node.value, node.slice)
    ? {
        kind: 'index',
        object: expression(printer, node.value),
        index: expression(printer, node.slice),
      }
    : null;
}

/** A literal index into a tuple of known length: it cannot miss. */
function tupleIndex(node: S.Subscript, type: T.Type): number | null {
  const tuple = T.only(type, 'tuple');
  const index = literalIndex(node.slice);
  if (!tuple || index === null || index >= tuple.elements.length || index < -tuple.elements.length)
    return null;
  return index < 0 ? index + tuple.elements.length : index;
}

/** JavaScript's slice cuts lists (and text without astral characters) exactly as Python does when there is no step. */
function printSlice(
  printer: Printer,
  node: S.Subscript,
  slice: S.Slice,
  type: T.Type,
): TsExpression {
  const bounds = [slice.lower, slice.upper];
  const ints = bounds.every((bound) => bound === null || T.isSmall(printer.type(bound)));
  const native = T.isOnly(type, 'list') || (T.isOnly(type, 'str') && printer.program.isBmp);
  const object = expression(printer, node.value);
  if (native && ints && !slice.step) {
    const upper = slice.upper ? [expression(printer, slice.upper)] : [];
    const lower = slice.lower
      ? [expression(printer, slice.lower)]
      : upper.length > 0
        ? [number(0)]
        : [];
    return callOf(member(object, 'slice'), ...lower, ...upper);
  }
  return callOf(printer.runtime('slice'), object, ...sliceBounds(printer, slice));
}

/** Start, stop and step of a slice; trailing ones that are missing are left out. */
export function sliceBounds(printer: Printer, slice: S.Slice): TsExpression[] {
  const parts = [slice.lower, slice.upper, slice.step];
  while (parts.length > 0 && parts.at(-1) === null) parts.pop();
  return parts.map((part) => (part ? value(printer, part) : nullLiteral));
}
