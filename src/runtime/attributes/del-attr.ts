import { isType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { typeOf } from '../objects/type-of.ts';
import { deleteClassAttribute, propertyOf } from '../classes/class-member.ts';
import { attributeError } from './attribute-error.ts';
import { findOnClass } from './find-on-class.ts';
import { ownKey } from './own-attribute.ts';
import { notText, readOnly } from './set-attr.ts';

/** Python's `del x.name`, and delattr(x, name). */
export function delAttr(x: unknown, name: unknown): null {
  if (typeof name !== 'string') throw notText(name);
  const custom = special(x, '__delattr__');
  if (custom) custom.call(x, name);
  else genericDelAttr(x, name);
  return null;
}

/** object.__delattr__. */
export function genericDelAttr(x: unknown, name: string): void {
  if (isType(x)) {
    if (!deleteClassAttribute(x, name)) throw attributeError(x, name);
    return;
  }
  const type = typeOf(x);
  const descriptor = findOnClass(type, name)?.descriptor;
  const remove = special(descriptor?.value, '__delete__');
  if (remove) return void remove.call(descriptor?.value, x);
  const property = propertyOf(descriptor?.get);
  if (property) return property.__delete__(x);
  if (descriptor?.get ?? descriptor?.set) throw readOnly(type, name, 'deleter');
  const isObject = (typeof x === 'object' && x !== null) || typeof x === 'function';
  const key = isObject ? ownKey(x, name) : undefined;
  if (!isObject || key === undefined) throw attributeError(x, name);
  Reflect.deleteProperty(x, key);
}
