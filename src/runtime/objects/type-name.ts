import { classInfo } from './class-info.ts';
import { typeOf } from './type-of.ts';

/** The name of a value's type as CPython's messages give it: 'int', 'NoneType', 'Dog', 'datetime.date'. */
export function typeName(x: unknown): string {
  const { cName, name } = classInfo(typeOf(x));
  return cName ?? name;
}

/** With the module in front, unless that is builtins or the program itself (`%T` of CPython's messages). */
export function fullTypeName(x: unknown): string {
  const { module, qualname } = classInfo(typeOf(x));
  return module === 'builtins' || module === '__main__' ? qualname : `${module}.${qualname}`;
}
