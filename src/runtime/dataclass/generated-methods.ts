import { eq } from '../compare/eq.ts';
import { ge } from '../compare/ge.ts';
import { gt } from '../compare/gt.ts';
import { le } from '../compare/le.ts';
import { lt } from '../compare/lt.ts';
import { repr } from '../format/repr.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { NotImplemented } from '../operators/not-implemented.ts';
import { asTuple } from '../values/tuple.ts';
import type { Tuple } from '../values/tuple.ts';
import type { Field } from './field.ts';
import { valueOf } from './registry.ts';

const open = new Set<unknown>();

/** `Point(x=1, y=2)`; an object inside itself is `...`. */
export function reprOf(fields: readonly Field[]): Callable {
  const shown = fields.filter((field) => field.repr && !field.initVar);
  return function (this: unknown) {
    if (open.has(this)) return '...';
    open.add(this);
    try {
      const parts = shown.map((field) => `${field.name}=${repr(valueOf(this, field))}`);
      return `${classInfo(typeOf(this)).qualname}(${parts.join(', ')})`;
    } finally {
      open.delete(this);
    }
  };
}

/** `__eq__` and the four orders: by the fields as tuples, between objects of one class. */
export function comparisons(
  fields: readonly Field[],
): { __eq__: Callable } & Record<string, Callable> {
  const values = (x: unknown): Tuple => asTuple(fields.map((field) => valueOf(x, field)));
  const compare = (test: (a: unknown, b: unknown) => boolean): Callable =>
    function (this: unknown, other) {
      if (typeOf(this) !== typeOf(other)) return NotImplemented;
      return test(values(this), values(other));
    };
  return {
    __eq__: compare(eq),
    __lt__: compare(lt),
    __le__: compare(le),
    __gt__: compare(gt),
    __ge__: compare(ge),
  };
}
