import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { setSpecials } from '../specials/mappings.ts';
import { setMethods } from '../values/set-methods.ts';
import { updateSet } from '../values/set-operations.ts';
import { FrozenSet } from '../values/frozen-set.ts';
import { HashSet } from '../values/set.ts';
import type { SetTable } from '../values/set-table.ts';

function callSet<K>(items: ReadonlyMap<K, unknown>): HashSet<K>;
function callSet<T = never>(items?: Iterable<T>): HashSet<T>;
function callSet(items: unknown): HashSet;
function callSet(items?: unknown): HashSet {
  const set = new HashSet();
  if (items !== undefined) updateSet(set, items);
  return set;
}

/** The set display `{a, b, …}`: items are added in order. */
function of<T extends readonly unknown[]>(...items: T): HashSet<T[number]> {
  return HashSet.of(...items);
}

/**
 * The display of three or more constants, `{1, 2, 3}`: CPython's compiler folds it into a frozenset and merges that
 * into an empty set, which can give another order.
 */
function constants<T extends readonly unknown[]>(...items: T): HashSet<T[number]> {
  const folded = new FrozenSet<T>();
  updateSet(folded as SetTable, items);
  const set = new HashSet<T>();
  set.merge(folded);
  return set;
}

/** Python's set(items), `set.of(a, b)` and `set.constants(1, 2, 3)` for displays. Also the type, with its methods. */
export const set = registerType(Object.assign(callSet, { of, constants }, setMethods), 'set', {
  instances: [HashSet],
  methods: setMethods,
  specials: () => setSpecials,
  create: (type) => createNative(HashSet, type),
});
