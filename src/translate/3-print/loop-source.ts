import type * as S from '../../python/syntax.ts';
import { iterated } from '../2-type/elements.ts';
import * as T from '../2-type/type.ts';
import { callOf, member } from './build.ts';
import { elements } from './displays.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { tsType, unknownType } from './types.ts';
import type { TsExpression, TsType } from './tree.ts';

export interface LoopSource {
  readonly code: TsExpression;
  /** It is a JavaScript array: `map` and `filter` can be called on it. */
  readonly isArray: boolean;
}

/** Something to loop over. `frozen`: the loop's body cannot change the size of what it loops over. */
export function loopSource(
  printer: Printer,
  node: S.Expression,
  frozen: boolean,
  target: S.Expression | null = null,
): LoopSource {
  const type = printer.type(node);
  const items = dictView(printer, node, frozen);
  if (items) return { code: items, isArray: false };
  if (node.kind === 'Tuple')
    return { code: { kind: 'array', elements: elements(printer, node.elts) }, isArray: true };
  const code = expression(printer, node);
  if (T.isOnly(type, 'list', 'tuple', 'tupleOf')) return { code, isArray: true };
  if (T.isOnly(type, 'dict'))
    return {
      code: frozen ? callOf(member(code, 'keys')) : callOf(printer.runtime('iter'), code),
      isArray: false,
    };
  const cls = T.only(type, 'class');
  if (cls?.info.enumeration && !cls.info.dynamic)
    return { code: asIterable(printer, code, type), isArray: false };
  if (T.isOnly(type, 'str', 'range')) return { code, isArray: false };
  if (T.isOnly(type, 'set', 'frozenset') && frozen) return { code, isArray: false };
  if (T.isOnly(type, 'iterator') && node.kind === 'Call') return { code, isArray: false };
  const source = callOf(printer.runtime('iter'), code);
  const made = isSeenThrough(type) ? source : asIterable(printer, source, type, target);
  return { code: made, isArray: false };
}

/** TypeScript knows what iterating over this gives. */
function isSeenThrough(type: T.Type): boolean {
  return type.length === 1 && !T.isOnly(type, 'instance', 'class', 'unknown');
}

/** `code as Iterable<T>`, where the inference knows what comes out. */
function asIterable(
  printer: Printer,
  code: TsExpression,
  type: T.Type,
  target: S.Expression | null = null,
): TsExpression {
  const element = iterated(printer.program.context, type);
  const isOpen = element.length === 0 || T.isUnknown(element);
  const inner = isOpen ? patternType(target) : tsType(printer, element);
  if (inner.kind === 'name' && inner.name === 'unknown') return code;
  return {
    kind: 'as',
    expression: code,
    type: { kind: 'name', name: 'Iterable', arguments: [inner] },
    auto: 'type',
  };
}

/** `d.items()`, `d.keys()`, `d.values()` of a dict that does not change meanwhile: the Map itself. */
function dictView(printer: Printer, node: S.Expression, frozen: boolean): TsExpression | null {
  if (!frozen || node.kind !== 'Call' || node.func.kind !== 'Attribute' || node.args.length > 0)
    return null;
  const { func } = node;
  if (!T.isOnly(printer.type(func.value), 'dict')) return null;
  if (func.attr === 'items') return expression(printer, func.value);
  if (func.attr === 'keys' || func.attr === 'values')
    return callOf(member(expression(printer, func.value), func.attr));
  return null;
}

/** What can be taken apart as a pattern does it. */
function patternType(target: S.Expression | null): TsType {
  if (target?.kind !== 'Tuple' && target?.kind !== 'List') return unknownType;
  if (target.elts.some((child) => child.kind === 'Starred'))
    return { kind: 'arrayType', element: unknownType };
  return { kind: 'tupleType', elements: target.elts.map(patternType), readonly: true };
}
