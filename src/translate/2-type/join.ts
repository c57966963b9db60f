import { hull, widen } from './interval.ts';
import { type Atom, atomKey, isUnknown, type Type, unknown } from './type.ts';

/** The least type that holds both. Containers that meet have their slots united. With `wide`, growing ranges jump. */
export function join(a: Type, b: Type, wide = false): Type {
  if (a === b || b.length === 0) return a;
  if (a.length === 0) return b;
  if (isUnknown(a) || isUnknown(b)) return unknown;
  let joined: Atom[] | null = null;
  for (const atom of b) {
    const types: Type = joined ?? a;
    const at = indexOfLike(types, atom);
    const old = types[at];
    const both = old ? joinAtoms(old, atom, wide) : atom;
    if (both === old) continue;
    joined ??= [...a];
    joined[old ? at : joined.length] = both;
  }
  if (!joined) return a;
  return joined.length > 12 ? unknown : joined;
}

/** Where the atom stands that `join` would unite with this one; -1: nowhere. */
function indexOfLike(type: Type, atom: Atom): number {
  const first = type[0];
  if (first === atom) return 0;
  const key = atomKey(atom);
  return type.findIndex((one) => one === atom || atomKey(one) === key);
}

export function joinAll(types: readonly Type[]): Type {
  return types.reduce((all, type) => join(all, type), []);
}

function joinAtoms(a: Atom, b: Atom, wide: boolean): Atom {
  if (a === b) return a;
  if ((a.kind === 'int' && b.kind === 'int') || (a.kind === 'range' && b.kind === 'range')) {
    const { lo, hi } = wide ? widen(a, hull(a, b)) : hull(a, b);
    return lo === a.lo && hi === a.hi ? a : { kind: a.kind, lo, hi };
  }
  if (a.kind === 'dict' && b.kind === 'dict') {
    a.key.unite(b.key);
    a.value.unite(b.value);
    return a;
  }
  if (
    (a.kind === 'tuple' || a.kind === 'tupleOf') &&
    (b.kind === 'tuple' || b.kind === 'tupleOf')
  ) {
    return joinTuples(a, b, wide);
  }
  if (a.kind === 'coroutine' && b.kind === 'coroutine') {
    a.result.unite(b.result);
    return a;
  }
  if (a.kind === 'method' && b.kind === 'method') {
    const self = join(a.self, b.self, wide);
    return self === a.self ? a : { ...a, self };
  }
  if (a.kind === 'object' && b.kind === 'object') {
    a.args.forEach((slot, i) => {
      const other = b.args[i];
      if (other) slot.unite(other);
    });
    return a;
  }
  if ('element' in a && 'element' in b && 'unite' in a.element && 'unite' in b.element)
    a.element.unite(b.element);
  return a;
}

type TupleAtom = Extract<Atom, { kind: 'tuple' | 'tupleOf' }>;

function joinTuples(a: TupleAtom, b: TupleAtom, wide: boolean): Atom {
  if (a.kind === 'tuple' && b.kind === 'tuple' && a.elements.length === b.elements.length) {
    const elements = a.elements.map((type, i) => join(type, b.elements[i] ?? [], wide));
    if (elements.every((type, i) => type === a.elements[i])) return a;
    return depth(elements) > 6
      ? { kind: 'tupleOf', element: unknown }
      : { kind: 'tuple', elements };
  }
  const element = join(tupleElement(a), tupleElement(b), wide);
  return { kind: 'tupleOf', element: depth([element]) > 6 ? unknown : element };
}

/** What any element of a tuple can be. */
export function tupleElement(atom: TupleAtom): Type {
  return atom.kind === 'tuple' ? joinAll(atom.elements) : atom.element;
}

function depth(types: readonly Type[]): number {
  let most = 0;
  for (const type of types) {
    for (const atom of type) {
      if (atom.kind === 'tuple') most = Math.max(most, depth(atom.elements));
      else if (atom.kind === 'tupleOf') most = Math.max(most, depth([atom.element]));
    }
  }
  return most + 1;
}

export function sameType(a: Type, b: Type): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  return a.every((atom) => {
    const other = b[indexOfLike(b, atom)];
    return other !== undefined && sameAtom(atom, other);
  });
}

function sameAtom(a: Atom, b: Atom): boolean {
  if (a === b) return true;
  if ('lo' in a && 'lo' in b) return a.lo === b.lo && a.hi === b.hi;
  if (a.kind === 'tuple' && b.kind === 'tuple') {
    return (
      a.elements.length === b.elements.length &&
      a.elements.every((type, i) => sameType(type, b.elements[i] ?? []))
    );
  }
  if (a.kind === 'tupleOf' && b.kind === 'tupleOf') return sameType(a.element, b.element);
  if (a.kind === 'method' && b.kind === 'method') return sameType(a.self, b.self);
  return a.kind === b.kind;
}
