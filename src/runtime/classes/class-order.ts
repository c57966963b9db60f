import { asPythonType, builtinType, classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { TypeError } from '../exceptions/builtin.ts';

const orders = new WeakMap<PythonType, readonly PythonType[]>();

/** The classes in which an attribute of `type` is looked up, `type` first and `object` last: its `__mro__`. */
export function classOrder(type: PythonType): readonly PythonType[] {
  const known = orders.get(type);
  if (known) return known;
  const order = computed(type);
  orders.set(type, order);
  return order;
}

function computed(type: PythonType): readonly PythonType[] {
  const object = builtinType('object');
  if (type === object) return [object];
  const { mro, bases } = classInfo(type);
  if (mro) return mro;
  return bases.length === 0 ? [type, object] : [type, ...mergedOrder(bases.map(asPythonType))];
}

/** C3: the order of the bases' classes (CPython's pmerge). TypeError when there is none. */
export function mergedOrder(bases: readonly PythonType[]): PythonType[] {
  const lists = [...bases.map((base) => [...classOrder(base)]), [...bases]];
  const merged: PythonType[] = [];
  for (;;) {
    const left = lists.filter((list) => list.length > 0);
    if (left.length === 0) return merged;
    const next = left
      .map((list) => list[0])
      .find((head) => head && !left.some((list) => list.indexOf(head) > 0));
    if (!next) throw inconsistent(left);
    merged.push(next);
    for (const list of lists) if (list[0] === next) list.shift();
  }
}

function inconsistent(left: readonly (readonly PythonType[])[]): TypeError {
  const heads = [...new Set(left.map((list) => list[0]))].filter((head) => head !== undefined);
  const names = heads.map((head) => classInfo(head).name).join(', ');
  return new TypeError(
    `Cannot create a consistent method resolution order (MRO) for bases ${names}`,
  );
}
