import { iter } from '../iteration/iter.ts';
import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { tupleSpecials } from '../specials/sequences.ts';
import { codePoints } from '../text/code-points.ts';
import { asTuple, Tuple } from '../values/tuple.ts';
import { tupleMethods } from '../values/tuple-methods.ts';

function callTuple(): readonly [];
function callTuple<K>(items: ReadonlyMap<K, unknown>): readonly K[];
function callTuple<T>(items: Iterable<T>): readonly T[];
function callTuple(items: unknown): readonly unknown[];
function callTuple(items?: unknown): readonly unknown[] {
  if (items === undefined) return asTuple([]);
  if (items instanceof Tuple && Object.getPrototypeOf(items) === Tuple.prototype) return items;
  return asTuple(typeof items === 'string' ? codePoints(items) : [...iter(items)]);
}

/** The tuple `(a, b, …)`. */
function of<T extends readonly unknown[]>(...items: T): Widened<T> {
  return asTuple(items as unknown as unknown[]) as unknown as Widened<T>;
}

/** `1` is a number here, not a literal: a tuple's items may be assigned other values of their type. */
type Widened<T extends readonly unknown[]> = { readonly [I in keyof T]: Widen<T[I]> };
type Widen<T> = T extends number
  ? number
  : T extends string
    ? string
    : T extends boolean
      ? boolean
      : T extends bigint
        ? bigint
        : T;

function filled(made: Tuple, items: unknown): Tuple {
  if (items !== undefined) for (const item of callTuple(items)) made[made.length] = item;
  return made;
}

/** Python's tuple(items), and `tuple.of(a, b)` for a display. Also the type, with its methods. */
export const tuple = registerType(Object.assign(callTuple, { of }, tupleMethods), 'tuple', {
  instances: [Tuple],
  methods: tupleMethods,
  specials: () => tupleSpecials,
  create: (type, [items]) => filled(createNative(Tuple, type), items),
});
