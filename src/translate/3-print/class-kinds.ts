import type { ClassInfo } from '../2-type/type.ts';

/** A class that only the runtime's object model can build or read. */
export function isDynamicClass(info: ClassInfo): boolean {
  return info.mro.some((one) => one.dynamic);
}

/** A class that is printed as a call of the object model: one of these, or one whose name is bound again. */
export function isBuilt(info: ClassInfo): boolean {
  const writes = info.scope.parent?.lookup(info.name)?.writes ?? 0;
  return (isDynamicClass(info) && !info.enumeration) || writes > 1;
}

/** Several bases, here or in a class that derives from this one: `super()` depends on the instance. */
export function isMultiple(info: ClassInfo): boolean {
  return hasSeveralBases(info) || [...info.subclasses].some(isMultiple);
}

function hasSeveralBases(info: ClassInfo): boolean {
  const known = info.bases.length + info.runtimeBases.length;
  return known > 1 || (info.dynamic && info.node.bases.length > 1);
}
