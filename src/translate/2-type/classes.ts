import type { ClassInfo, FunctionInfo } from './type.ts';
import type { Slot } from './slot.ts';

/** The method that an instance of a class has under a name, along the MRO; null when a base is not of the program. */
export function findMethod(info: ClassInfo, name: string): FunctionInfo | null {
  for (const one of info.mro) {
    const method = one.methods.get(name);
    if (method) return method;
    if (one.statics.has(name)) return null;
  }
  return null;
}

/** The slot of a class attribute, along the MRO. */
export function findStatic(info: ClassInfo, name: string): Slot | null {
  for (const one of info.mro) {
    const slot = one.statics.get(name);
    if (slot) return slot;
  }
  return null;
}

/** The class along the MRO whose instances have this attribute, or null. */
export function findAttribute(info: ClassInfo, name: string): Slot | null {
  for (const one of info.mro) {
    const slot = one.attributes.get(name);
    if (slot) return slot;
  }
  return null;
}

/** All classes of the program and of the runtime that a class derives from are known and behave. */
export function isStatic(info: ClassInfo): boolean {
  return info.mro.every((one) => !one.dynamic);
}

/** C3 linearisation (Objects/typeobject.c, mro_implementation); null when there is none. */
export function linearise(info: ClassInfo): readonly ClassInfo[] | null {
  const sequences = [...info.bases.map((base) => [...base.mro]), [...info.bases]];
  const result: ClassInfo[] = [info];
  for (;;) {
    const left = sequences.filter((sequence) => sequence.length > 0);
    if (left.length === 0) return result;
    const next = left
      .map((sequence) => sequence[0])
      .find((head) => head && !left.some((sequence) => sequence.indexOf(head, 1) > 0));
    if (!next) return null;
    result.push(next);
    for (const sequence of left) if (sequence[0] === next) sequence.shift();
  }
}
