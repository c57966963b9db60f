import type { PythonType } from '../objects/class-info.ts';

const built = new WeakSet<PythonType>();
const derived = new WeakMap<PythonType, PythonType[]>();

/** Notes that a class was built from a namespace: `__new__` and `__init__` make its objects, as in Python. */
export function markBuilt(type: PythonType): void {
  built.add(type);
}

/** Notes a class under each of its bases. */
export function noteSubclass(type: PythonType, bases: readonly PythonType[]): void {
  for (const base of bases) {
    const known = derived.get(base);
    if (known) known.push(type);
    else derived.set(base, [type]);
  }
}

/** C.__subclasses__(): the classes built on it, in order. */
export function subclassesOf(type: PythonType): PythonType[] {
  return [...(derived.get(type) ?? [])];
}

export function isBuilt(type: PythonType): boolean {
  return built.has(type);
}
