import type * as S from '../../python/syntax.ts';
import { objectNames } from './attributes.ts';
import { callWith } from './call-function.ts';
import { findMethod } from './classes.ts';
import type { Context } from './context.ts';
import { join, joinAll, tupleElement } from './join.ts';
import { evaluate, parseSpec } from './spec.ts';
import { objectTable } from './tables/objects.ts';
import * as T from './type.ts';
import type { Atom, ClassInfo, Type } from './type.ts';

/** The int that an index is, if it is written down. */
export function literalIndex(node: S.Expression): number | null {
  if (node.kind === 'Constant' && node.value.type === 'int') return Number(node.value.value);
  if (node.kind === 'UnaryOp' && node.op === '-') {
    const inner = literalIndex(node.operand);
    return inner === null ? null : -inner;
  }
  return null;
}

/** `class Box(Generic[T])`, `class Box[T]`: `Box[int]` is `Box` with a hint. */
export function isGenericClass(info: ClassInfo): boolean {
  return info.mro.some(
    ({ node }) =>
      node.typeParams.length > 0 ||
      node.bases.some(
        (base) =>
          base.kind === 'Subscript' &&
          base.value.kind === 'Name' &&
          ['Generic', 'Protocol'].includes(base.value.id),
      ),
  );
}

/** What `value[index]` gives. */
export function subscript(context: Context, node: S.Subscript, value: Type, index: Type): Type {
  return joinAll(value.map((atom) => subscriptAtom(context, node, atom, index)));
}

function subscriptAtom(context: Context, node: S.Subscript, atom: Atom, index: Type): Type {
  const isSlice = node.slice.kind === 'Slice';
  switch (atom.kind) {
    case 'str':
      return T.str;
    case 'bytes':
      return isSlice ? T.bytes : T.int(0, 255);
    case 'list':
      if (!isSlice) return atom.element.type;
      return [{ kind: 'list', element: copied(context, node, atom.element.type) }];
    case 'tuple':
    case 'tupleOf':
      return tupleItem(node, atom);
    case 'dict':
      return atom.value.type;
    case 'object': {
      const spec = objectTable[atom.name]?.items;
      return spec === undefined || isSlice
        ? T.unknown
        : evaluate(parseSpec(spec), { context, node, args: [], names: objectNames(atom) });
    }
    case 'range':
      return isSlice ? T.unknown : T.int(atom.lo, atom.hi);
    case 'class':
      if (isGenericClass(atom.info)) return [atom];
      return atom.info.enumeration && !atom.info.dynamic
        ? [{ kind: 'instance', info: atom.info }]
        : T.unknown;
    case 'instance': {
      const method = findMethod(atom.info, '__getitem__');
      return method
        ? callWith(context, [{ kind: 'method', info: method, self: [atom] }], [index])
        : T.unknown;
    }
    default:
      return T.unknown;
  }
}

function copied(context: Context, node: object, type: Type): ReturnType<Context['site']> {
  const slot = context.site(node, 'slice');
  slot.add(type);
  return slot;
}

function tupleItem(node: S.Subscript, atom: Extract<Atom, { kind: 'tuple' | 'tupleOf' }>): Type {
  if (node.slice.kind === 'Slice') {
    const { lower, upper, step } = node.slice;
    const from = lower ? literalIndex(lower) : 0;
    const to = upper ? literalIndex(upper) : Infinity;
    if (atom.kind === 'tuple' && !step && from !== null && to !== null) {
      return [
        { kind: 'tuple', elements: atom.elements.slice(from, to === Infinity ? undefined : to) },
      ];
    }
    return [{ kind: 'tupleOf', element: tupleElement(atom) }];
  }
  const index = literalIndex(node.slice);
  if (atom.kind === 'tuple' && index !== null) return atom.elements.at(index) ?? T.nothing;
  return tupleElement(atom);
}

/** What `value[index] = item` lets flow where. */
export function storeSubscript(
  context: Context,
  node: S.Subscript,
  value: Type,
  index: Type,
  item: Type,
  elements: Type,
): void {
  for (const atom of value) {
    if (atom.kind === 'list') atom.element.add(node.slice.kind === 'Slice' ? elements : item);
    if (atom.kind === 'dict') {
      atom.key.add(index);
      atom.value.add(item);
    }
    if (atom.kind === 'object') for (const slot of atom.args) slot.add(item);
    if (atom.kind === 'instance') {
      const method = findMethod(atom.info, '__setitem__');
      if (method)
        callWith(context, [{ kind: 'method', info: method, self: [atom] }], [index, item]);
    }
  }
}

/** What each target of an unpacking gets. */
export function unpacked(
  type: Type,
  elements: Type,
  index: number,
  count: number,
  star: number,
): Type {
  const results = type.map((atom): Type | null => {
    if (atom.kind !== 'tuple' || star >= 0 || atom.elements.length !== count) return null;
    return atom.elements[index] ?? null;
  });
  if (results.length > 0 && results.every((one) => one !== null))
    return joinAll(results.map((one) => one ?? []));
  return join(elements, T.nothing);
}
