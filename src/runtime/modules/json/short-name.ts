import { classInfo } from '../../objects/class-info.ts';
import { typeOf } from '../../objects/type-of.ts';

/** `type(x).__name__`. */
export function shortName(x: unknown): string {
  return classInfo(typeOf(x)).name;
}
