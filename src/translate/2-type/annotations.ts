import type * as S from '../../python/syntax.ts';
import type { Scope } from '../1-resolve/scope.ts';
import type { Context } from './context.ts';
import { join, joinAll } from './join.ts';
import * as T from './type.ts';
import type { Type } from './type.ts';

/** The type that a hint promises: used only for functions that nobody calls, since hints bind nobody in Python. */
export function annotationType(context: Context, scope: Scope, node: S.Expression | null): Type {
  if (!node) return T.unknown;
  switch (node.kind) {
    case 'Constant':
      return node.value.type === 'None' ? T.none : T.unknown;
    case 'Name':
      return named(context, scope, node.id);
    case 'BinOp':
      return node.op === '|'
        ? join(
            annotationType(context, scope, node.left),
            annotationType(context, scope, node.right),
          )
        : T.unknown;
    case 'Subscript':
      return generic(context, scope, node);
    default:
      return T.unknown;
  }
}

function named(context: Context, scope: Scope, name: string): Type {
  const binding = scope.lookup(name);
  if (!binding) {
    const simple: Readonly<Record<string, Type>> = {
      int: T.bigInt,
      str: T.str,
      bool: T.bool,
      bytes: T.bytes,
    };
    return Object.hasOwn(simple, name) ? (simple[name] ?? T.unknown) : T.unknown;
  }
  const classes = context.slot(binding).type.filter((atom) => atom.kind === 'class');
  const [only] = classes;
  return only && classes.length === 1 && only.kind === 'class' && !only.info.dynamic
    ? [{ kind: 'instance', info: only.info }]
    : T.unknown;
}

function generic(context: Context, scope: Scope, node: S.Subscript): Type {
  const name =
    node.value.kind === 'Name'
      ? node.value.id
      : node.value.kind === 'Attribute'
        ? node.value.attr
        : '';
  const args = node.slice.kind === 'Tuple' ? node.slice.elts : [node.slice];
  const types = args.map((arg) => annotationType(context, scope, arg));
  if (name === 'Optional') return join(types[0] ?? T.unknown, T.none);
  if (name === 'Union') return joinAll(types);
  if (name === 'list' || name === 'List') {
    const element = context.site(node, 'element');
    element.add(types[0] ?? T.unknown);
    return [{ kind: 'list', element }];
  }
  if (name === 'dict' || name === 'Dict') {
    const key = context.site(node, 'key');
    const value = context.site(node, 'value');
    key.add(types[0] ?? T.unknown);
    value.add(types[1] ?? T.unknown);
    return [{ kind: 'dict', key, value }];
  }
  return T.unknown;
}
