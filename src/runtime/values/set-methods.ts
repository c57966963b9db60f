import { KeyError } from '../exceptions/builtin.ts';
import { hashItem } from './hash-item.ts';
import { HashSet } from './set.ts';
import {
  copySet,
  discardAll,
  intersect,
  isSubset,
  subtract,
  symmetricDifference,
  toggleAll,
  updateSet,
} from './set-operations.ts';
import { SetTable } from './set-table.ts';

/** Anything iterable: the run refuses the rest. */
type Items = unknown;

const asSet = (x: unknown): SetTable => {
  if (x instanceof SetTable) return x;
  const made = new HashSet();
  updateSet(made, x);
  return made;
};

/** The methods that set and frozenset share, as functions of the set. */
export const frozensetMethods = {
  union<S extends SetTable>(s: S, ...others: Items[]): S {
    const result = copySet(s);
    for (const other of others) if (other !== s) updateSet(result, other);
    return result as unknown as S;
  },

  intersection<S extends SetTable>(s: S, ...others: Items[]): S {
    if (others.length === 0) return copySet(s) as S;
    return others.reduce((kept: SetTable, other) => intersect(kept, other), s) as S;
  },

  difference<S extends SetTable>(s: S, ...others: Items[]): S {
    const [first, ...rest] = others;
    if (first === undefined) return copySet(s) as S;
    const result = subtract(s, first);
    for (const other of rest) discardAll(result, other);
    return result as S;
  },

  symmetricDifference: <S extends SetTable>(s: S, other: Items): S =>
    symmetricDifference(s, other) as S,

  isdisjoint(s: SetTable, other: Items): boolean {
    if (s === other) return s.size === 0;
    return intersect(s, other).size === 0;
  },

  issubset: (s: SetTable, other: Items): boolean => isSubset(s, asSet(other)),
  issuperset: (s: SetTable, other: Items): boolean => isSubset(asSet(other), s),
  copy: <S extends SetTable>(s: S): S =>
    s instanceof HashSet ? (copySet(s as SetTable) as unknown as S) : s,
};

/** The methods of set. */
export const setMethods = {
  ...frozensetMethods,

  add<T>(s: HashSet<T>, x: T): null {
    s.add(x);
    return null;
  },

  /** Raises KeyError. */
  remove(s: HashSet, x: unknown): null {
    if (!s.discardEntry(x, hashItem(x))) throw new KeyError(x);
    return null;
  },

  discard(s: HashSet, x: unknown): null {
    s.discardEntry(x, hashItem(x));
    return null;
  },

  /** Raises KeyError. */
  pop<T>(s: HashSet<T>): T {
    const x = s.takeAny();
    if (x === undefined) throw new KeyError('pop from an empty set');
    return x;
  },

  clear<T>(s: HashSet<T>): null {
    s.empty();
    return null;
  },

  update<T>(s: HashSet<T>, ...others: Items[]): null {
    for (const other of others) updateSet(s as SetTable, other);
    return null;
  },

  intersectionUpdate<T>(s: HashSet<T>, ...others: Items[]): null {
    s.become(frozensetMethods.intersection(s as SetTable, ...others) as SetTable<T>);
    return null;
  },

  differenceUpdate<T>(s: HashSet<T>, ...others: Items[]): null {
    for (const other of others) discardAll(s as SetTable, other);
    return null;
  },

  symmetricDifferenceUpdate<T>(s: HashSet<T>, other: Items): null {
    toggleAll(s as SetTable, other);
    return null;
  },
};
