import { classInfo } from './class-info.ts';
import { typeOf } from './type-of.ts';

/** The name of a value's type as CPython's messages give it: 'int', 'NoneType', 'Dog'. */
export function typeName(x: unknown): string {
  return classInfo(typeOf(x)).name;
}
