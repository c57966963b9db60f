import { markAbstract } from '../classes/abstract.ts';
import { addVirtualSubclasses } from '../classes/is-instance.ts';
import { PythonObject } from '../classes/object.ts';
import { Type } from '../classes/type.ts';
import { registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';

export const __name__ = 'abc';

/** The metaclass of abstract classes, for programs that name it. */
export class ABCMeta extends Type {}

/** The base of abstract classes; which methods are abstract is said by `describe`. */
export class ABC extends PythonObject {
  /** Makes `type` a virtual subclass. */
  static register<T extends PythonType>(type: T): T {
    addVirtualSubclasses(this, (one) => one === type);
    return type;
  }
}

registerType(ABCMeta, 'ABCMeta', { module: 'abc', builtin: false });
registerType(ABC, 'ABC', { module: 'abc', builtin: false });

/** Marks a function that a class is built with as abstract. */
export function abstractmethod<T extends object>(f: T): T {
  return markAbstract(f);
}
