import { takePythonKeywords } from '../calls/python-keywords.ts';
import { reversed } from '../builtins/reversed.ts';
import { builtinEq } from '../compare/eq.ts';
import { builtinOrder } from '../compare/order.ts';
import { delItemBuiltin } from '../containers/del-item.ts';
import { containerRepr } from '../format/container-repr.ts';
import { repr } from '../format/repr.ts';
import {
  changeSet,
  intersection,
  setDifference,
  symmetricDifference,
  union,
} from '../operators/set-operators.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { dictHas, dictItem, dictSet } from '../values/dict-access.ts';
import { fillDict } from '../values/dict-fill.ts';
import { dictIterator } from '../values/dict-views.ts';
import { FrozenSet } from '../values/frozen-set.ts';
import { updateSet } from '../values/set-operations.ts';
import { SetTable } from '../values/set-table.ts';
import type { HashSet } from '../values/set.ts';
import { orders } from './orders.ts';
import { forward, reflected } from './table.ts';
import type { Specials } from './table.ts';

type AnyMap = Map<unknown, unknown>;

const isMap = (x: unknown): boolean => x instanceof Map;
const isSet = (x: unknown): boolean => x instanceof SetTable;
const equality = { eq: builtinEq, ne: (a: unknown, b: unknown) => !builtinEq(a, b) };

/** The special methods of dict. */
export const dictSpecials: Specials = {
  ...forward({ ...equality, or: union }, isMap),
  ...reflected({ or: union }, isMap),
  __len__: (self) => (self as AnyMap).size,
  __iter__: (self) => dictIterator(self as AnyMap),
  __contains__: (self, key) => dictHas(self as AnyMap, key),
  __getitem__: (self, key) => dictItem(self as AnyMap, key),
  __setitem__: (self, key, value) => (dictSet(self as AnyMap, key, value), null),
  __delitem__: (self, key) => (delItemBuiltin(self, key), null),
  __ior__: (self, other) => (fillDict(self as AnyMap, [other]), self),
  __repr__: (self) => containerRepr(self as object, repr),
  __reversed__: (self) => reversed(self),
  __init__: takePythonKeywords((self, ...sources) => (fillDict(self as AnyMap, sources), null)),
};

const algebra = { or: union, and: intersection, sub: setDifference, xor: symmetricDifference };

/** The special methods of frozenset. */
export const frozensetSpecials: Specials = {
  ...forward({ ...equality, ...algebra }, isSet),
  ...reflected(algebra, isSet),
  ...forward(
    Object.fromEntries(orders.map((op) => [op.name, (a, b) => builtinOrder(op, a, b)])),
    isSet,
  ),
  __len__: (self) => (self as SetTable).size,
  __iter__: (self) => SetTable.prototype[Symbol.iterator].call(self as SetTable),
  __contains__: (self, x) => SetTable.prototype.has.call(self as SetTable, x),
  __repr__: (self) => containerRepr(self as object, repr),
  __hash__: (self) => FrozenSet.prototype.__hash__.call(self as FrozenSet),
};

const inPlace = (operator: Parameters<typeof changeSet>[0]) => (self: unknown, other: unknown) =>
  isSet(other) ? changeSet(operator, self, other) : NotImplemented;

const { __hash__: _, ...shared } = frozensetSpecials;

/** The special methods of set. */
export const setSpecials: Specials = {
  ...shared,
  __ior__: inPlace('bitOr'),
  __iand__: inPlace('bitAnd'),
  __isub__: inPlace('sub'),
  __ixor__: inPlace('bitXor'),
  __init__: (self, items) => {
    (self as HashSet).empty();
    if (items !== undefined) updateSet(self as SetTable, items);
    return null;
  },
};
