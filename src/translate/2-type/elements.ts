import type { Context } from './context.ts';
import { findMethod } from './classes.ts';
import { joinAll, tupleElement } from './join.ts';
import { objectTable } from './tables/objects.ts';
import * as T from './type.ts';
import type { Atom, ClassInfo, Type } from './type.ts';

/** What a `for` over a value of this type gives. */
export function iterated(context: Context, type: Type): Type {
  return joinAll(type.map((atom) => iteratedAtom(context, atom)));
}

function iteratedAtom(context: Context, atom: Atom): Type {
  switch (atom.kind) {
    case 'list':
    case 'set':
    case 'frozenset':
    case 'iterator':
      return atom.element.type;
    case 'dict':
      return atom.key.type;
    case 'tuple':
    case 'tupleOf':
      return tupleElement(atom);
    case 'str':
      return T.str;
    case 'bytes':
      return T.int(0, 255);
    case 'range':
      return T.int(atom.lo, atom.hi);
    case 'object':
      return objectTable[atom.name]?.iterates === undefined
        ? T.unknown
        : (atom.args[objectTable[atom.name]?.iterates ?? 0]?.type ?? T.unknown);
    case 'class':
      return atom.info.enumeration && !atom.info.dynamic
        ? [{ kind: 'instance', info: atom.info }]
        : T.unknown;
    case 'instance':
      return iteratedInstance(context, atom.info);
    default:
      return T.unknown;
  }
}

/** By `__iter__`, whose result has `__next__` or is something iterable itself. */
function iteratedInstance(context: Context, info: ClassInfo): Type {
  const method = findMethod(info, '__iter__');
  if (!method) return findMethod(info, '__getitem__')?.returns.type ?? T.unknown;
  if (method.isGenerator) return method.yields.type;
  return joinAll(
    method.returns.type.map((result) => {
      if (result.kind !== 'instance') return iteratedAtom(context, result);
      const next = findMethod(result.info, '__next__');
      return next ? next.returns.type : T.unknown;
    }),
  );
}
