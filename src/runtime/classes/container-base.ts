import type { PythonType } from '../objects/class-info.ts';
import { asJavaScriptClass, classInfo, describeClass } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { fillDict } from '../values/dict-fill.ts';

type Constructor = new (...args: never[]) => object;

/**
 * The class to derive from for a base that is a dict of a module (OrderedDict, Counter): its objects are made empty,
 * then `__init__` gets the arguments. Undefined for any other base.
 */
export function containerBase(base: PythonType): Constructor | undefined {
  const own = asJavaScriptClass(base);
  const { prototype } = own as { prototype: unknown };
  if (!classInfo(base).builtin || !(prototype instanceof Map)) return undefined;
  const Empty = own as new () => object;
  const Base = class extends Empty {
    constructor(...args: unknown[]) {
      super();
      const init = special(this, '__init__');
      if (init) init.call(this, ...args);
      else fillDict(this as unknown as Map<unknown, unknown>, args);
    }
  };
  describeClass(Base, { bases: [base], joined: true });
  return Base;
}
