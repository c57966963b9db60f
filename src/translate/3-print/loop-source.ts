import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { callOf, member } from './build.ts';
import { elements } from './displays.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import type { TsExpression } from './tree.ts';

export interface LoopSource {
  readonly code: TsExpression;
  /** It is a JavaScript array: `map` and `filter` can be called on it. */
  readonly isArray: boolean;
}

/** Something to loop over. `frozen`: the loop's body cannot change the size of what it loops over. */
export function loopSource(printer: Printer, node: S.Expression, frozen: boolean): LoopSource {
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
  if (cls?.info.enumeration && !cls.info.dynamic) return { code, isArray: false };
  if (T.isOnly(type, 'str', 'range')) return { code, isArray: false };
  if (T.isOnly(type, 'set', 'frozenset') && frozen) return { code, isArray: false };
  if (T.isOnly(type, 'iterator') && node.kind === 'Call') return { code, isArray: false };
  return { code: callOf(printer.runtime('iter'), code), isArray: false };
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
