import { AttributeError, RuntimeError, TypeError } from '../exceptions/builtin.ts';
import { bindAttribute } from '../attributes/bind-attribute.ts';
import { findOwn } from '../attributes/find-on-class.ts';
import { missing } from '../attributes/missing.ts';
import { call } from '../calls/call.ts';
import type { KeywordArguments } from '../calls/call.ts';
import {
  asPythonType,
  builtinType,
  classInfo,
  isType,
  registerType,
} from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { classOrder } from './class-order.ts';
import { isSubclass } from './is-instance.ts';
import { plainObjectMethod } from './object-methods.ts';
import { boundTo } from '../attributes/bind-attribute.ts';

/** super(type, self): looks attributes up behind `type` in the class order of self. */
export class SuperObject {
  readonly type: PythonType;
  readonly self: unknown;

  constructor(type: PythonType, self?: unknown) {
    this.type = asPythonType(type);
    this.self = self;
    if (self === undefined || self === null) return;
    const isOf = classOrder(typeOf(self)).includes(this.type);
    if (!isOf && !this.#isClassLevel()) throw wrongSelf(this.type, self);
  }

  __repr__(): string {
    const { name } = classInfo(this.type);
    const { self } = this;
    if (self === undefined || self === null) return `<super: <class '${name}'>, NULL>`;
    const owner = this.#isClassLevel() ? (self as PythonType) : typeOf(self);
    return `<super: <class '${name}'>, <${classInfo(owner).name} object>>`;
  }

  /** The attribute, bound to self; `missing` when no class behind has it. */
  find(name: string): unknown {
    const through = this.#isClassLevel() ? (this.self as PythonType) : typeOf(this.self);
    const order = classOrder(through);
    for (const one of order.slice(order.indexOf(this.type) + 1)) {
      if (one === builtinType('object')) break;
      const found = findOwn(one, name);
      if (found && name === '__new__') return found.descriptor.value;
      if (found) return bindAttribute(found, this.self, through);
    }
    const method = plainObjectMethod(name);
    if (!method) return missing;
    return name === '__new__' ? method : boundTo(this.self, method, name, true);
  }

  /** In a class method or `__new__`, self is a class. */
  #isClassLevel(): boolean {
    return isType(this.self) && isSubclass(this.self, this.type);
  }
}

/** CPython's supercheck. */
function wrongSelf(type: PythonType, self: unknown): TypeError {
  const shown = isType(self)
    ? `type object ${classInfo(self).name}`
    : `instance of ${typeName(self)}`;
  return new TypeError(
    `super(type, obj): obj (${shown}) is not an instance or subtype of type (${classInfo(type).name}).`,
  );
}

/** Python's `super(type, self)`, and `super(type)`. RuntimeError without arguments: the translator gives them. */
export const superOf = registerType(
  (...args: unknown[]): SuperObject => {
    const [type, ...self] = args;
    if (args.length === 0) throw new RuntimeError('super(): no arguments');
    if (!isType(type))
      throw new TypeError(`super() argument 1 must be a type, not ${typeName(type)}`);
    return new SuperObject(type, ...self);
  },
  'super',
  { instances: [SuperObject] },
);

/** `super().name(*args, **kwargs)` inside a method of `type`. AttributeError when no class behind has it. */
export function superCall(
  type: PythonType,
  self: unknown,
  name: string,
  args: readonly unknown[] = [],
  kwargs: KeywordArguments = {},
): unknown {
  return call(superAttr(type, self, name), args, kwargs);
}

/** `super().name` read inside a method of `type`, without a call. AttributeError when no class behind has it. */
export function superAttr(type: PythonType, self: unknown, name: string): unknown {
  const found = new SuperObject(type, self).find(name);
  if (found === missing) throw new AttributeError(`'super' object has no attribute '${name}'`);
  return found;
}
