import { frozenset } from '../../builtins/frozenset.ts';
import { isKeywords } from '../../calls/keywords.ts';
import { special } from '../../objects/special.ts';
import { dictGet, dictHas, dictSet } from '../../values/dict-access.ts';
import { ByteArray } from '../../values/bytes.ts';
import { Dict } from '../../values/dict.ts';
import { id } from '../../objects/id.ts';
import { FrozenSet } from '../../values/frozen-set.ts';
import { HashSet } from '../../values/set.ts';
import { SetTable } from '../../values/set-table.ts';
import { asTuple, Tuple } from '../../values/tuple.ts';
import { bare, isAtomic, shallow, withAttributes } from './shallow.ts';

/** What has been copied already; a memo that the program gave is told of objects by their id, as in CPython. */
class Memo {
  readonly known = new Map<object, unknown>();
  readonly given: Map<unknown, unknown> | null;

  constructor(given: unknown) {
    this.given = given instanceof Map ? given : null;
  }

  find(x: object): unknown {
    if (this.known.has(x)) return this.known.get(x);
    if (this.given && this.given.size > 0) {
      const key = id(x);
      if (dictHas(this.given, key)) return dictGet(this.given, key);
    }
    return undefined;
  }

  keep<T>(x: object, made: T): T {
    this.known.set(x, made);
    if (this.given) dictSet(this.given, id(x), made);
    return made;
  }
}

const memos = new WeakMap<object, Memo>();

/** The memo behind the dict that `__deepcopy__` gets and hands on. */
function memoOf(given: unknown): Memo {
  if (typeof given !== 'object' || given === null) return new Memo(null);
  const known = memos.get(given);
  if (known) return known;
  const made = new Memo(given);
  memos.set(given, made);
  return made;
}

/** copy.deepcopy(x, memo=None): a new object whose parts are new as well; shared parts stay shared. */
export function deepcopy<T>(x: T, memo?: unknown): T;
export function deepcopy(x: unknown, memo?: unknown): unknown {
  return copied(x, memoOf(isKeywords(memo) ? memo['memo'] : memo));
}

function copied(x: unknown, memo: Memo): unknown {
  const own = special(x, '__deepcopy__');
  if (!own && isAtomic(x)) return x;
  const object = x as object;
  const known = memo.find(object);
  if (known !== undefined) return known;
  if (!own) return copiedObject(object, memo);
  const dict = memo.given ?? new Dict();
  memos.set(dict, memo);
  return memo.keep(object, own.call(object, dict));
}

function copiedObject(x: object, memo: Memo): unknown {
  if (x instanceof Tuple) return copiedTuple(x, memo);
  if (x instanceof FrozenSet)
    return memo.keep(x, frozenset([...x].map((one) => copied(one, memo))));
  if (Array.isArray(x)) {
    const made = memo.keep(x, [] as unknown[]);
    for (const item of x) made.push(copied(item, memo));
    return withAttributes(made, x, (value) => copied(value, memo));
  }
  if (x instanceof Map) return copiedMap(x as Map<unknown, unknown>, memo);
  if (x instanceof SetTable) {
    const made = memo.keep(x, new HashSet<unknown>());
    for (const item of x) made.add(copied(item, memo));
    return withAttributes(made, x, (value) => copied(value, memo));
  }
  return x instanceof ByteArray ? memo.keep(x, shallow(x)) : copiedInstance(x, memo);
}

/** A tuple whose items are their own copies is its own copy. */
function copiedTuple(x: Tuple, memo: Memo): unknown {
  const items = Array.from(x, (item) => copied(item, memo));
  const known = memo.find(x);
  if (known !== undefined) return known;
  if (items.every((item, i) => item === x[i])) return x;
  return memo.keep(x, Object.setPrototypeOf(asTuple(items), Object.getPrototypeOf(x) as object));
}

function copiedMap(x: Map<unknown, unknown>, memo: Memo): unknown {
  const empty = x instanceof Dict ? new Dict<unknown, unknown>() : new Map<unknown, unknown>();
  const made = memo.keep(x, empty);
  for (const [key, value] of x) made.set(copied(key, memo), copied(value, memo));
  return withAttributes(made, x, (value) => copied(value, memo));
}

function copiedInstance(x: object, memo: Memo): unknown {
  return withAttributes(memo.keep(x, bare(x)), x, (value) => copied(value, memo));
}
