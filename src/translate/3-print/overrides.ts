import * as T from '../2-type/type.ts';
import type { ClassInfo, FunctionInfo } from '../2-type/type.ts';

/** A method and those that override it in derived classes: whoever calls the first may get any of them. */
export function withOverrides(info: FunctionInfo): readonly FunctionInfo[] {
  if (!info.owner || info.name === '__init__') return [info];
  const found = new Set<FunctionInfo>([info]);
  const visit = (cls: ClassInfo): void => {
    for (const derived of cls.subclasses) {
      const method = derived.methods.get(info.name);
      if (method && method.decorator !== 'other') found.add(method);
      visit(derived);
    }
  };
  visit(info.owner);
  return [...found];
}

/** It gives None alone and nobody reads it, as with all methods that stand for it: `void` in TypeScript. */
export function isVoid(info: FunctionInfo): boolean {
  return (
    info.decorator !== 'property' &&
    info.returns.type.length > 0 &&
    [...alike(info)].every(
      (one) => !one.isRead && (one.returns.type.length === 0 || T.isOnly(one.returns.type, 'none')),
    )
  );
}

/** All functions that may be called in its place, that override it or that give on what it gives. */
function alike(info: FunctionInfo): ReadonlySet<FunctionInfo> {
  const found = new Set([info]);
  for (const one of found) {
    const bases = one.owner?.mro.slice(1) ?? [];
    const overridden = bases.flatMap((cls) => cls.methods.get(one.name) ?? []);
    for (const other of [...withOverrides(one), ...overridden]) found.add(other);
    if (T.isOnly(one.returns.type, 'none')) one.givesOn.forEach((other) => found.add(other));
  }
  return found;
}
