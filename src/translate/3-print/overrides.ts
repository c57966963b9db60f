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

/** It gives None alone, as do all methods that stand for it or that it stands for: `void` in TypeScript. */
export function isVoid(info: FunctionInfo): boolean {
  const bases = info.owner?.mro.slice(1) ?? [];
  const overridden = bases.flatMap((cls) => cls.methods.get(info.name) ?? []);
  return (
    info.decorator !== 'property' &&
    [...withOverrides(info), ...overridden].every(
      (one) => one.returns.type.length === 0 || T.isOnly(one.returns.type, 'none'),
    ) &&
    info.returns.type.length > 0
  );
}
