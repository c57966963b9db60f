import { classInfo } from './class-info.ts';
import { address } from './id.ts';
import { typeOf } from './type-of.ts';

/** object.__repr__: `<__main__.Dog object at 0x7f3a5c0d1000>`. */
export function defaultRepr(x: unknown): string {
  const { module, qualname } = classInfo(typeOf(x));
  const name = module === 'builtins' ? qualname : `${module}.${qualname}`;
  return `<${name} object at ${address(x)}>`;
}
