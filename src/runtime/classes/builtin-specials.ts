import { sameItem } from '../compare/same-item.ts';
import { delItemBuiltin } from '../containers/del-item.ts';
import { getItemBuiltin } from '../containers/get-item.ts';
import { setItemBuiltin } from '../containers/set-item.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { containerRepr } from '../format/container-repr.ts';
import { repr } from '../format/repr.ts';
import { iter } from '../iteration/iter.ts';
import type { Callable } from '../objects/bound-method.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { concatenate } from '../operators/sequence-operators.ts';
import { dictHas, dictSet } from '../values/dict-access.ts';
import { dictIterator } from '../values/dict-views.ts';
import { updateSet } from '../values/set-operations.ts';
import { SetTable } from '../values/set-table.ts';
import { Tuple } from '../values/tuple.ts';

/**
 * The special methods of list, dict and set for `super().__setitem__(key, value)` in a class derived from them: what
 * the builtin type itself does, without asking the class again.
 */
const specials: Readonly<Record<string, Callable>> = {
  __getitem__: (self, key) => getItemBuiltin(self, key),
  __setitem__: (self, key, value) => (setItemBuiltin(self, key, value), null),
  __delitem__: (self, key) => (delItemBuiltin(self, key), null),
  __contains__: (self, x) => has(self, x),
  __len__: (self) => (Array.isArray(self) ? self.length : (self as { size: unknown }).size),
  __iter__: (self) => nativeIterator(self),
  __repr__: (self) => containerRepr(self as object, repr),
  __str__: (self) => containerRepr(self as object, repr),
  __add__: (self, other) => concatenate(self, other),
  __eq__: (self, other) => (self === other ? true : NotImplemented),
  __init__: (self, items) => (items === undefined ? null : fill(self, items)),
};

/** The method `name` of the builtin container or exception that x derives from; undefined for other objects and names. */
export function builtinSpecial(x: unknown, name: string): Callable | undefined {
  if (x instanceof BaseException) return name === '__init__' ? initException : undefined;
  const isContainer = Array.isArray(x) || x instanceof Map || x instanceof SetTable;
  return isContainer && Object.hasOwn(specials, name) ? specials[name] : undefined;
}

/** BaseException.__init__ keeps its arguments. */
function initException(self: unknown, ...args: unknown[]): null {
  (self as BaseException).args = Tuple.from(args) as Tuple<unknown>;
  return null;
}

function has(self: unknown, x: unknown): boolean {
  if (self instanceof Map) return dictHas(self, x);
  if (self instanceof SetTable) return self.has(x);
  return Array.isArray(self) && self.some((item) => sameItem(item, x));
}

function nativeIterator(self: unknown): unknown {
  if (self instanceof Map) return dictIterator(self);
  if (Array.isArray(self)) return Array.prototype[Symbol.iterator].call(self);
  return SetTable.prototype[Symbol.iterator].call(self as SetTable);
}

function fill(self: unknown, items: unknown): null {
  if (Array.isArray(self)) for (const item of iter(items)) self.push(item);
  else if (self instanceof SetTable) updateSet(self, items);
  else if (items instanceof Map) {
    for (const [key, value] of items as Map<unknown, unknown>)
      dictSet(self as Map<unknown, unknown>, key, value);
  } else {
    for (const pair of iter(items)) {
      const [key, value] = iter(pair);
      dictSet(self as Map<unknown, unknown>, key, value);
    }
  }
  return null;
}
