import type { PythonType } from '../objects/class-info.ts';
import { asJavaScriptClass, builtinType, describeClass } from '../objects/class-info.ts';
import { isKeywords } from '../calls/keywords.ts';
import { special } from '../objects/special.ts';
import { Dict } from '../values/dict.ts';
import { SetTable } from '../values/set-table.ts';
import { builtinSpecial } from './builtin-specials.ts';

type Constructor = new (...args: never[]) => object;

/**
 * The class to derive from for a base that is list, dict or set (or derives from one): its objects are made empty,
 * then `__init__` gets the arguments. Undefined for any other base.
 */
export function containerBase(base: PythonType): Constructor | undefined {
  const own = base === builtinType('dict') ? Dict : asJavaScriptClass(base);
  const { prototype } = own as { prototype: unknown };
  const isContainer =
    own === Array ||
    prototype instanceof Map ||
    (prototype instanceof SetTable && own !== SetTable);
  if (!isContainer || base.name === 'tuple') return undefined;
  const Empty = own as new () => object;
  const Base = class extends Empty {
    constructor(...args: unknown[]) {
      super();
      const init = special(this, '__init__');
      if (init) init.call(this, ...args);
      else fill(this, args);
    }
  };
  describeClass(Base, { bases: [base], joined: true });
  return Base;
}

function fill(self: object, args: readonly unknown[]): void {
  const init = builtinSpecial(self, '__init__');
  for (const arg of args) init?.(self, isKeywords(arg) ? new Map(Object.entries(arg)) : arg);
}
