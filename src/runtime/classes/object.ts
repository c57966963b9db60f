import { registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { isInstance } from './is-instance.ts';
import { refuseAbstract } from './abstract.ts';

type Maker = (this: unknown, type: PythonType, ...args: unknown[]) => unknown;

/**
 * Python's object: the root for classes that need Python's own construction. Their constructor is the method
 * `__init__` (several inheritance, `__new__`, metaclasses); it is called with the arguments of `new`. A class with a
 * JavaScript constructor may derive from it as well: it calls `super()` without arguments.
 */
export class PythonObject {
  constructor(...args: unknown[]) {
    const type = new.target as PythonType & { __new__: Maker };
    refuseAbstract(type);
    if (type.__new__ !== (PythonObject.__new__ as Maker)) {
      const made = type.__new__.call(type, type, ...args);
      if (isInstance(made, type)) special(made, '__init__')?.call(made, ...args);
      return made as this;
    }
    special(this, '__init__')?.call(this, ...args);
  }

  /** object.__new__(cls): a bare object of the class. */
  static __new__(type: PythonType, ..._args: unknown[]): unknown {
    refuseAbstract(type);
    return Object.create(type.prototype as object);
  }
}

export const object = registerType(PythonObject, 'object', {
  doc: 'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n',
});
