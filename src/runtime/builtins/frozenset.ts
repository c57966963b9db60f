import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { frozensetSpecials } from '../specials/mappings.ts';
import { FrozenSet } from '../values/frozen-set.ts';
import { frozensetMethods } from '../values/set-methods.ts';
import { updateSet } from '../values/set-operations.ts';
import type { SetTable } from '../values/set-table.ts';

function callFrozenset<K>(items: ReadonlyMap<K, unknown>): FrozenSet<K>;
function callFrozenset<T = never>(items?: Iterable<T>): FrozenSet<T>;
function callFrozenset(items: unknown): FrozenSet;
function callFrozenset(items?: unknown): FrozenSet {
  if (items instanceof FrozenSet && Object.getPrototypeOf(items) === FrozenSet.prototype)
    return items;
  const set: SetTable = new FrozenSet();
  if (items !== undefined) updateSet(set, items);
  return set as FrozenSet;
}

/** Python's frozenset(items). Also the type, with its methods. */
export const frozenset = registerType(Object.assign(callFrozenset, frozensetMethods), 'frozenset', {
  instances: [FrozenSet],
  methods: frozensetMethods,
  specials: () => frozensetSpecials,
  create: (type, [items]) => {
    const made: SetTable = createNative(FrozenSet, type);
    if (items !== undefined) updateSet(made, items);
    return made;
  },
});
