import { classOrder } from '../classes/class-order.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { hash } from '../values/hash.ts';
import { Tuple } from '../values/tuple.ts';
import type { DataclassOptions } from './dataclass.ts';
import type { Field } from './field.ts';
import { isFrozen, ownFieldsOf } from './registry.ts';

/** Options of dataclass() that exclude each other, and what a class may not define beside them. */
export function refuseOptions(type: PythonType, options: DataclassOptions): void {
  if (options.order && options.eq === false)
    throw new ValueError('eq must be true if order is true');
  refuseBases(type, options.frozen ?? false);
  const taken = [
    ...(options.order ? ['__lt__', '__le__', '__gt__', '__ge__'] : []),
    ...(options.frozen ? ['__setattr__', '__delattr__'] : []),
    ...(options.unsafeHash ? ['__hash__'] : []),
  ].find((name) => isOwn(type, name));
  if (taken === undefined) return;
  const advice = options.order && /__[lg][te]__/.test(taken);
  throw new TypeError(
    `Cannot overwrite attribute ${taken} in class ${classInfo(type).name}${advice ? ' Consider using functools.total_ordering' : ''}`,
  );
}

/** A class that sets `__eq__` has a `__hash__` of None by itself. */
function isOwn(type: PythonType, name: string): boolean {
  const own = Object.getOwnPropertyDescriptor(type.prototype as object, name);
  return own !== undefined && own.value !== null;
}

function refuseBases(type: PythonType, frozen: boolean): void {
  const bases = classOrder(type)
    .slice(1)
    .filter((one) => ownFieldsOf(one) !== undefined);
  if (frozen && bases.some((one) => !isFrozen(one)) && !bases.some(isFrozen))
    throw new TypeError('cannot inherit frozen dataclass from a non-frozen one');
  if (!frozen && bases.some(isFrozen))
    throw new TypeError('cannot inherit non-frozen dataclass from a frozen one');
}

/** A default that objects would share and change. */
export function refuseMutable(field: Field): void {
  const value = field.given;
  if (value === undefined || value instanceof Tuple || isHashable(value)) return;
  throw new ValueError(
    `mutable default ${repr(typeOf(value))} for field ${field.name} is not allowed: use default_factory`,
  );
}

function isHashable(value: unknown): boolean {
  try {
    hash(value);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}
