import { repr } from '../format/repr.ts';
import { classInfo, isType } from '../objects/class-info.ts';

/** A type as type hints print it: `int`, `__main__.Dog`, `list[int]`, `...` (CPython's typing._type_repr). */
export function typeRepr(x: unknown): string {
  if (!isType(x)) return repr(x);
  const { module, qualname } = classInfo(x);
  return module === 'builtins' ? qualname : `${module}.${qualname}`;
}
