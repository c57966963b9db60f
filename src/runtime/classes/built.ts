import type { PythonType } from '../objects/class-info.ts';

const built = new WeakSet<PythonType>();

/** Notes that a class was built from a namespace: `__new__` and `__init__` make its objects, as in Python. */
export function markBuilt(type: PythonType): void {
  built.add(type);
}

export function isBuilt(type: PythonType): boolean {
  return built.has(type);
}
