import { len } from '../builtins/len.ts';
import { reversed } from '../builtins/reversed.ts';
import { contains } from '../compare/contains.ts';
import { comparePoints } from '../compare/compare-points.ts';
import { builtinEq } from '../compare/eq.ts';
import { builtinOrder } from '../compare/order.ts';
import { delItemBuiltin } from '../containers/del-item.ts';
import { getItemBuiltin } from '../containers/get-item.ts';
import { setItemBuiltin } from '../containers/set-item.ts';
import { containerRepr } from '../format/container-repr.ts';
import { format } from '../format/format.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { sameItem } from '../compare/same-item.ts';
import { iter } from '../iteration/iter.ts';
import { extend, repeatInPlace } from '../operators/list-in-place.ts';
import { concatenate, repeat } from '../operators/sequence-operators.ts';
import { formatPercent } from '../operators/format-percent.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { Bytes } from '../values/bytes.ts';
import { plain } from '../values/derived.ts';
import { hash } from '../values/hash.ts';
import { hashTuple } from '../values/hash-tuple.ts';
import { Tuple, isList } from '../values/tuple.ts';
import { orders } from './orders.ts';
import { forward, unary } from './table.ts';
import type { Specials } from './table.ts';

type Test = (x: unknown) => boolean;

const isStr = (x: unknown): boolean => typeof x === 'string';
const isTuple = (x: unknown): boolean => x instanceof Tuple;
const isBytes = (x: unknown): boolean => x instanceof Bytes;

/** What all sequences compare and count by. */
const sequence = (knows: Test): Specials => ({
  ...forward({ eq: builtinEq, ne: (a, b) => !builtinEq(a, b) }, knows),
  ...forward(
    Object.fromEntries(orders.map((op) => [op.name, (a, b) => builtinOrder(op, a, b)])),
    knows,
  ),
  __add__: (self, other) => concatenate(plain(self), plain(other)),
  __mul__: (self, count) => repeat(plain(self), count),
  __rmul__: (self, count) => repeat(plain(self), count),
  __getitem__: (self, key) => getItemBuiltin(plain(self), key),
});

/** The special methods of str. */
export const strSpecials: Specials = {
  ...sequence(isStr),
  ...forward(
    Object.fromEntries(
      orders.map((op) => [op.name, (a, b) => op.decide(comparePoints(a as string, b as string))]),
    ),
    isStr,
  ),
  ...unary({ len, iter, hash, repr, str }),
  __contains__: (self, x) => contains(plain(self), plain(x)),
  __mod__: (self, values) => formatPercent(plain(self), values),
  __rmod__: (self, other) =>
    typeof plain(other) === 'string' ? formatPercent(plain(other), self) : NotImplemented,
  __format__: (self, spec) => (spec === '' ? str(self) : format(plain(self), spec)),
};

/** The special methods of bytes and bytearray. */
export const bytesSpecials: Specials = {
  ...sequence(isBytes),
  __len__: (self) => (self as Bytes).length,
  __iter__: (self) => (self as Bytes)[Symbol.iterator](),
  __contains__: (self, x) => contains(self, x),
  __hash__: (self) => (self as Bytes).__hash__(),
};

const ofArrays: Specials = {
  __len__: (self) => (self as unknown[]).length,
  __iter__: (self) => Array.prototype[Symbol.iterator].call(self),
  __contains__: (self, x) => (self as unknown[]).some((item) => sameItem(item, x)),
  __repr__: (self) => containerRepr(self as object, repr),
};

/** The special methods of tuple. */
export const tupleSpecials: Specials = {
  ...sequence(isTuple),
  ...ofArrays,
  __hash__: (self) => hashTuple(Array.from(self as Tuple, hash)),
};

/** The special methods of list. */
export const listSpecials: Specials = {
  ...sequence(isList),
  ...ofArrays,
  __setitem__: (self, key, value) => (setItemBuiltin(self, key, value), null),
  __delitem__: (self, key) => (delItemBuiltin(self, key), null),
  __iadd__: (self, items) => extend(self as unknown[], items),
  __imul__: (self, count) => repeatInPlace(self as unknown[], count),
  __reversed__: (self) => reversed(self as unknown[]),
  __init__: (self, items) => fillList(self as unknown[], items),
};

function fillList(list: unknown[], items: unknown): null {
  list.length = 0;
  if (items !== undefined) for (const item of iter(items)) list.push(item);
  return null;
}
