import { TypeError } from '../exceptions/builtin.ts';
import { asJavaScriptClass, asPythonType, classInfo, isType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { classOrder } from './class-order.ts';
import { creatorOf } from './create.ts';
import { refuseAbstract } from './abstract.ts';

/** object.__new__(type): an object that no `__init__` has seen. */
export function instantiateBare(type: unknown): object {
  if (!isType(type))
    throw new TypeError(`object.__new__(X): X is not a type object (${typeName(type)})`);
  const other = classOrder(asPythonType(type)).find((one) => creatorOf(one) !== undefined);
  if (other) {
    const [name, own] = [classInfo(type).name, classInfo(other).name];
    throw new TypeError(`object.__new__(${name}) is not safe, use ${own}.__new__()`);
  }
  refuseAbstract(type);
  return Object.create(asJavaScriptClass(type).prototype as object) as object;
}
