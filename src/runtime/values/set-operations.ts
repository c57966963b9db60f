import { dictHas } from './dict-access.ts';
import { FrozenSet } from './frozen-set.ts';
import { hashItem } from './hash-item.ts';
import { HashSet } from './set.ts';
import { SetTable } from './set-table.ts';
import { iter } from '../iteration/iter.ts';

// The set algebra of CPython's Objects/setobject.c: which table is walked and which is filled decides the order of
// the result.

/** An empty set of the kind of `like`. */
export function emptyLike<T>(like: SetTable<unknown>): SetTable<T> {
  return like instanceof FrozenSet ? new FrozenSet<T>() : new HashSet<T>();
}

/** set_update_internal: adds every item of an iterable. */
export function updateSet(so: SetTable, other: unknown): void {
  if (other instanceof SetTable) {
    so.merge(other as SetTable);
    return;
  }
  if (other instanceof Map) so.reserve(other.size);
  for (const x of iter(other)) so.insert(x, hashItem(x));
}

/** A copy of the same kind. */
export function copySet<T>(so: SetTable<T>): SetTable<T> {
  const copy = emptyLike<T>(so);
  copy.merge(so);
  return copy;
}

/** set_intersection: items of both, found by walking the smaller. */
export function intersect(so: SetTable, other: unknown): SetTable {
  if (so === other) return copySet(so);
  const result = emptyLike(so);
  if (!(other instanceof SetTable)) {
    for (const x of iter(other)) {
      const h = hashItem(x);
      if (so.find(x, h) >= 0) result.insert(x, h);
    }
    return result;
  }
  const [walked, asked] = other.size > so.size ? [so, other as SetTable] : [other as SetTable, so];
  for (let slot = walked.nextSlot(0); slot >= 0; slot = walked.nextSlot(slot + 1)) {
    const h = walked.hashAt(slot);
    if (asked.find(walked.itemAt(slot), h) >= 0) result.insert(walked.itemAt(slot), h);
  }
  return result;
}

/** set_difference: items of `so` that `other` lacks. */
export function subtract(so: SetTable, other: unknown): SetTable {
  if (!(other instanceof SetTable || other instanceof Map) || so.size >> 2 > other.size) {
    const copy = copySet(so);
    discardAll(copy, other);
    return copy;
  }
  const result = emptyLike(so);
  for (let slot = so.nextSlot(0); slot >= 0; slot = so.nextSlot(slot + 1)) {
    const x = so.itemAt(slot);
    const h = so.hashAt(slot);
    const there = other instanceof Map ? dictHas(other, x) : (other as SetTable).find(x, h) >= 0;
    if (!there) result.insert(x, h);
  }
  return result;
}

/** set_difference_update_internal: removes every item of an iterable. */
export function discardAll(so: SetTable, other: unknown): void {
  if (so === other) return so.empty();
  if (other instanceof SetTable) {
    const found = other.size >> 3 > so.size ? intersect(so, other) : (other as SetTable);
    for (let slot = found.nextSlot(0); slot >= 0; slot = found.nextSlot(slot + 1)) {
      so.discardEntry(found.itemAt(slot), found.hashAt(slot));
    }
  } else {
    for (const x of iter(other)) so.discardEntry(x, hashItem(x));
  }
  so.shrink();
}

/** set_symmetric_difference_update: toggles every item of an iterable. */
export function toggleAll(so: SetTable, other: unknown): void {
  if (so === other) return so.empty();
  let toggles: SetTable;
  if (other instanceof SetTable) toggles = other;
  else updateSet((toggles = emptyLike(so)), other);
  for (let slot = toggles.nextSlot(0); slot >= 0; slot = toggles.nextSlot(slot + 1)) {
    const x = toggles.itemAt(slot);
    const h = toggles.hashAt(slot);
    if (!so.discardEntry(x, h)) so.insert(x, h);
  }
}

/** set_symmetric_difference: `so ^ other`. */
export function symmetricDifference(so: SetTable, other: unknown): SetTable {
  const result = emptyLike(so);
  updateSet(result, other);
  toggleAll(result, so);
  return result;
}

/** Has `other` every item of `so`? */
export function isSubset(so: SetTable, other: SetTable): boolean {
  if (so.size > other.size) return false;
  for (let slot = so.nextSlot(0); slot >= 0; slot = so.nextSlot(slot + 1)) {
    if (other.find(so.itemAt(slot), so.hashAt(slot)) < 0) return false;
  }
  return true;
}

/** Equal as sets, whichever kinds. */
export function equalSets(a: SetTable, b: SetTable): boolean {
  return a.size === b.size && isSubset(a, b);
}
