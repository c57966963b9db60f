import { DictItems, DictKeys } from '../values/dict-views.ts';
import { Dict } from '../values/dict.ts';
import { FrozenSet } from '../values/frozen-set.ts';
import {
  copySet,
  discardAll,
  intersect,
  subtract,
  symmetricDifference as exclusive,
  toggleAll,
  updateSet,
} from '../values/set-operations.ts';
import { SetTable } from '../values/set-table.ts';
import { HashSet } from '../values/set.ts';
import { isType } from '../objects/class-info.ts';
import { NotImplemented } from './not-implemented.ts';
import { isUnionMember, unionType } from '../classes/union-type.ts';

type Pair = readonly [SetTable, SetTable];

/** Both operands as sets; undefined unless both are sets or dict views (as CPython's slots want). */
function sets(a: unknown, b: unknown): Pair | undefined {
  if (a instanceof SetTable && (b instanceof SetTable || isView(b))) return [a, asSet(b)];
  if (isView(a) && (b instanceof SetTable || isView(b) || isIterable(b)))
    return [asSet(a), asSet(b)];
  return undefined;
}

function isView(x: unknown): x is Iterable<unknown> {
  return x instanceof DictKeys || x instanceof DictItems;
}

function isIterable(x: unknown): boolean {
  return typeof x === 'object' && x !== null && Symbol.iterator in x;
}

function asSet(x: unknown): SetTable {
  if (x instanceof SetTable) return x;
  const made = new HashSet();
  updateSet(made, x);
  return made;
}

/** `a | b` of sets, dict views, dicts, and types (a union). */
export function union(a: unknown, b: unknown): unknown {
  const both = sets(a, b);
  if (both) {
    const result = copySet(both[0]);
    updateSet(result, both[1]);
    return result;
  }
  if (a instanceof Map && b instanceof Map) return mergedDicts(a, b);
  if ((isType(a) || isUnionObject(a)) && isUnionMember(b)) return unionType([a, b]);
  if (isUnionMember(a) && isType(b)) return unionType([a, b]);
  return NotImplemented;
}

function isUnionObject(x: unknown): boolean {
  return typeof x === 'object' && x !== null && isUnionMember(x);
}

function mergedDicts(a: Map<unknown, unknown>, b: Map<unknown, unknown>): Map<unknown, unknown> {
  const entries = [...a, ...b];
  const plain = !(a instanceof Dict) && !(b instanceof Dict) && oneKind(entries);
  return plain ? new Map(entries) : new Dict(entries);
}

function oneKind(entries: readonly (readonly [unknown, unknown])[]): boolean {
  const first = typeof entries[0]?.[0];
  return entries.every(([key]) => typeof key === first);
}

/** `a & b` of sets and dict views. */
export function intersection(a: unknown, b: unknown): unknown {
  const both = sets(a, b);
  return both ? intersect(...both) : NotImplemented;
}

/** `a - b` of sets and dict views. */
export function setDifference(a: unknown, b: unknown): unknown {
  const both = sets(a, b);
  return both ? subtract(...both) : NotImplemented;
}

/** `a ^ b` of sets and dict views. */
export function symmetricDifference(a: unknown, b: unknown): unknown {
  const both = sets(a, b);
  return both ? exclusive(...both) : NotImplemented;
}

const changes = {
  sub: discardAll,
  bitAnd: (a: SetTable, b: unknown): void => {
    a.become(intersect(a, b));
  },
  bitOr: updateSet,
  bitXor: toggleAll,
};

/** `a op= b` of a set (not a frozenset), or `a |= b` of a dict: a itself, changed; else NotImplemented. */
export function changeSet(operator: keyof typeof changes, a: unknown, b: unknown): unknown {
  if (a instanceof SetTable && !(a instanceof FrozenSet) && (b instanceof SetTable || isView(b))) {
    changes[operator](a, asSet(b));
    return a;
  }
  if (operator === 'bitOr' && a instanceof Map && b instanceof Map) {
    for (const [key, value] of b as Map<unknown, unknown>) a.set(key, value);
    return a;
  }
  return NotImplemented;
}
