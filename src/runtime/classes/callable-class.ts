import { registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';

/**
 * Makes the type `module.name` of a class, for classes that Python writes in lower case and translations call without
 * `new`; classes that derive from it get objects of their own class.
 */
export function callableClass<C extends new (...args: never[]) => unknown>(
  own: C,
  module: string,
  name: string,
  bases: readonly PythonType[] = [],
): C & ((...args: ConstructorParameters<C>) => InstanceType<C>) {
  const type = function (...args: unknown[]): unknown {
    return Reflect.construct(own, args, new.target ?? own);
  };
  type.prototype = own.prototype as object;
  Object.setPrototypeOf(type, own);
  registerType(type, name, {
    module,
    cName: module === 'builtins' ? name : `${module}.${name}`,
    instances: [own],
    bases,
  });
  return type as unknown as C & ((...args: ConstructorParameters<C>) => InstanceType<C>);
}
