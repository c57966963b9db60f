import type { Callable } from '../objects/bound-method.ts';
import { instantiateBare } from './instantiate-bare.ts';
import { genericAttr } from '../attributes/get-attr.ts';
import { attributeError } from '../attributes/attribute-error.ts';
import { genericDelAttr } from '../attributes/del-attr.ts';
import { genericSetAttr } from '../attributes/set-attr.ts';
import { dir } from '../attributes/dir.ts';
import { missing } from '../attributes/missing.ts';
import { contains } from '../compare/contains.ts';
import { eq, ne } from '../compare/eq.ts';
import { ge } from '../compare/ge.ts';
import { gt } from '../compare/gt.ts';
import { le } from '../compare/le.ts';
import { lt } from '../compare/lt.ts';
import { format } from '../format/format.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { iter } from '../iteration/iter.ts';
import { isIterator, next } from '../iteration/next.ts';
import { defaultRepr } from '../objects/default-repr.ts';
import { add } from '../operators/add.ts';
import { floorDiv } from '../operators/floor-div.ts';
import { mod } from '../operators/mod.ts';
import { mul } from '../operators/mul.ts';
import { sub } from '../operators/sub.ts';
import { div } from '../operators/div.ts';
import { len } from '../builtins/len.ts';
import { hash } from '../values/hash.ts';
import { getItem } from '../operators/get-item.ts';
import { isKeywords } from '../calls/keywords.ts';
import { takePythonKeywords } from '../calls/python-keywords.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import { SuperObject } from './super.ts';
import { entryOf } from '../objects/entry-of.ts';

/** Methods of `object`, self first, for those who call them by name: `super().__setattr__(name, value)`. */
const ofObject: Readonly<Record<string, Callable>> = {
  __init__: () => null,
  __init_subclass__: takePythonKeywords((type, keywords) => (refuseKeywords(type, keywords), null)),
  __new__: (type) => instantiateBare(type),
  __repr__: (self) => defaultRepr(self),
  __str__: (self) => repr(self),
  __eq__: (a, b) => a === b,
  __ne__: (a, b) => a !== b,
  __hash__: (self) => hash(self),
  __format__: (self, spec) => format(self, spec),
  __dir__: (self) => dir(self),
  __setattr__: (self, name, value) => (genericSetAttr(self, name as string, value), null),
  __delattr__: (self, name) => (genericDelAttr(self, String(name)), null),
  __getattribute__: (self, name) => {
    const value = genericAttr(self, String(name));
    if (value === missing) throw attributeError(self, String(name));
    return value;
  },
};

/** object.__init_subclass__ takes nothing: keywords of a class statement are somebody else's. */
export function refuseKeywords(type: unknown, keywords: unknown): void {
  if (!isType(type) || !isKeywords(keywords) || Object.keys(keywords).length === 0) return;
  throw new TypeError(`${classInfo(type).name}.__init_subclass__() takes no keyword arguments`);
}

/** Special methods of builtin values under their names: `(5).__add__(3)`, `[1].__len__()`. */
const ofValues: Readonly<Record<string, Callable>> = {
  __add__: (a, b) => add(a, b),
  __sub__: (a, b) => sub(a, b),
  __mul__: (a, b) => mul(a, b),
  __mod__: (a, b) => mod(a, b),
  __truediv__: (a, b) => div(a, b),
  __floordiv__: (a, b) => floorDiv(a, b),
  __lt__: (a, b) => lt(a, b),
  __le__: (a, b) => le(a, b),
  __gt__: (a, b) => gt(a, b),
  __ge__: (a, b) => ge(a, b),
  __eq__: (a, b) => eq(a, b),
  __ne__: (a, b) => ne(a, b),
  __str__: (self) => str(self),
  __repr__: (self) => repr(self),
  __len__: (self) => len(self),
  __iter__: (self) => iter(self),
  __contains__: (self, x) => contains(self, x),
  __getitem__: (self, key) => getItem(self, key),
};

const ofSized = new Set(['__len__', '__iter__', '__contains__', '__getitem__']);

/** The method `name` that x has from `object` or from its builtin type; undefined when it has none. */
export function objectMethod(x: unknown, name: string): Callable | undefined {
  if (x instanceof SuperObject) return entryOf(ofObject, name);
  if (name === '__next__' && isIterator(x)) return (self) => next(self);
  const isContainer =
    typeof x === 'string' || (typeof x === 'object' && x !== null && Symbol.iterator in x);
  const isValue = typeof x !== 'object' || x === null || isContainer;
  if (isValue && typeof x !== 'function' && (isContainer || !ofSized.has(name))) {
    const method = entryOf(ofValues, name);
    if (method) return method;
  }
  return entryOf(ofObject, name);
}

/** The method of plain `object`, which the class order ends with. */
export function plainObjectMethod(name: string): Callable | undefined {
  return entryOf(ofObject, name);
}
