import { genericAlias } from '../classes/generic-alias.ts';
import { getItemBuiltin } from '../containers/get-item.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { callMethod } from '../calls/call-function.ts';
import type { Deque } from '../modules/collections/deque.ts';
import type { Match } from '../modules/re/match.ts';
import type { Callable } from '../objects/bound-method.ts';
import { classInfo, isType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import type { Int } from '../values/int.ts';

/** Python's `x[key]`. IndexError, KeyError, TypeError with CPython's texts. */
export function getItem<T>(x: readonly T[], key: Int): T;
export function getItem<K, V>(x: ReadonlyMap<K, V>, key: K): V;
export function getItem(x: string, key: Int): string;
export function getItem<T>(x: Deque<T>, key: Int): T;
export function getItem(x: Match, key: Int | string): string | null;
export function getItem(x: unknown, key: unknown): unknown;
export function getItem(x: unknown, key: unknown): unknown {
  const own = special(x, '__getitem__');
  if (own) return own.call(x, key);
  const value = getItemBuiltin(x, key);
  if (value !== undefined) return value;
  if (isType(x)) return classItem(x, key);
  throw new TypeError(`'${typeName(x)}' object is not subscriptable`);
}

/** `C[key]`: `__class_getitem__`, or `list[int]`. */
function classItem(type: object, key: unknown): unknown {
  if (!isType(type)) return undefined;
  const hook = (type as { __class_getitem__?: unknown }).__class_getitem__;
  if (typeof hook === 'function') return callMethod(hook as Callable, type, [key], {});
  const { name, builtin } = classInfo(type);
  if (builtin && generic.has(name)) return genericAlias(type, key);
  throw new TypeError(`type '${name}' is not subscriptable`);
}

const generic = new Set([
  'list',
  'dict',
  'tuple',
  'set',
  'frozenset',
  'type',
  'deque',
  'defaultdict',
  'OrderedDict',
  'Counter',
  'ChainMap',
]);
