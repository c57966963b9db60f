import { AttributeError } from '../exceptions/builtin.ts';
import { Exception } from '../exceptions/base-exception.ts';
import { builtinType, isType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { typeOf } from '../objects/type-of.ts';
import { attributeError } from './attribute-error.ts';
import { bindAttribute, isDataDescriptor } from './bind-attribute.ts';
import { classAttribute } from './class-attribute.ts';
import { findOnClass } from './find-on-class.ts';
import { functionAttribute } from './function-attribute.ts';
import { builtinAttribute } from './builtin-attribute.ts';
import { missing } from './missing.ts';
import { objectAttribute } from './object-attribute.ts';
import { ownAttribute } from './own-attribute.ts';
import { notText } from './set-attr.ts';
import { SuperObject } from '../classes/super.ts';

/**
 * Python's `x.name`, and getattr(x, name[, default]): AttributeError with CPython's text when there is none and no
 * default. `name` is the Python name.
 */
export function getAttr(x: unknown, name: unknown, ...fallback: [unknown?]): unknown {
  if (typeof name !== 'string') throw notText(name);
  if (fallback.length === 0) {
    const value = findAttr(x, name);
    if (value !== missing) return value;
    throw attributeError(x, name);
  }
  try {
    const value = findAttr(x, name);
    return value === missing ? fallback[0] : value;
  } catch (error) {
    if (error instanceof AttributeError) return fallback[0];
    throw error;
  }
}

/** Python's hasattr(x, name). */
export function hasAttr(x: unknown, name: unknown): boolean {
  if (typeof name !== 'string') throw notText(name);
  try {
    return findAttr(x, name) !== missing;
  } catch (error) {
    if (error instanceof AttributeError && error instanceof Exception) return false;
    throw error;
  }
}

/** The attribute, by `__getattribute__`, Python's own order, and `__getattr__`; `missing` when there is none. */
function findAttr(x: unknown, name: string): unknown {
  if (x instanceof SuperObject) return x.find(name);
  const custom = special(x, '__getattribute__');
  const fallback = special(x, '__getattr__');
  if (!custom && !fallback) return genericAttr(x, name);
  try {
    const value = custom ? custom.call(x, name) : genericAttr(x, name);
    if (value !== missing || !fallback) return value;
  } catch (error) {
    if (!fallback || !(error instanceof AttributeError)) throw error;
  }
  return fallback.call(x, name);
}

/** object.__getattribute__: data descriptors of the class, the object's own, the rest of the class. */
export function genericAttr(x: unknown, name: string): unknown {
  if (isType(x)) return classAttribute(x, name);
  if (typeof x === 'function') return functionAttribute(x, name);
  if (x === null || typeof x !== 'object') return builtinAttribute(x, name);
  const type = typeOf(x);
  const found = findOnClass(type, name);
  if (found && isDataDescriptor(found)) return bindAttribute(found, x, type);
  const own = ownAttribute(x, name);
  if (own !== missing) return own;
  if (found && found.owner !== builtinType('object')) return bindAttribute(found, x, type);
  return objectAttribute(x, type, name);
}
