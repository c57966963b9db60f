import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { slotsOf } from '../classes/slots.ts';
import { objectMethod } from '../classes/object-methods.ts';
import { generatorName } from '../objects/object-repr.ts';
import { typeOf } from '../objects/type-of.ts';
import { hash } from '../values/hash.ts';
import { instanceDict } from './instance-dict.ts';
import { isHolder, plain } from '../values/derived.ts';
import { dataAttribute } from './builtin-attribute.ts';
import { moduleName } from '../objects/module.ts';
import { describedModule, describedType } from '../docs/doc-of.ts';
import { missing } from './missing.ts';
import { boundTo } from './bind-attribute.ts';
import { refuses } from '../objects/special.ts';

function docOf(x: unknown, type: PythonType): string | null {
  const module = moduleName(x);
  if (module !== undefined) return describedModule(module)?.doc ?? null;
  return classInfo(type).doc ?? describedType(type)?.doc ?? null;
}

/** What every object has: `__class__`, `__dict__`, `__doc__`, `__module__`, and the methods of `object`. */
export function objectAttribute(x: unknown, type: PythonType, name: string): unknown {
  switch (name) {
    case '__class__':
      return typeOf(x);
    case '__dict__':
      return hasDict(x, type) ? instanceDict(x, type) : missing;
    case '__doc__':
      return docOf(x, type);
    case '__module__':
      return classInfo(type).builtin ? missing : classInfo(type).module;
    case '__annotations__':
      return classInfo(type).builtin ? missing : classInfo(type).annotations;
    case '__name__':
    case '__qualname__': {
      const isGenerator =
        typeof x === 'object' && x !== null && classInfo(type).name === 'generator';
      const full = isGenerator ? generatorName(x) : null;
      if (full === null) return missing;
      return name === '__name__' ? (full.split('.').at(-1) ?? full) : full;
    }
    case '__hash__':
      return refuses(x, name) ? null : boundTo(x, (self) => hash(self), name, true);
    default: {
      const data = isHolder(x) ? dataAttribute(plain(x), name) : missing;
      if (data !== missing) return data;
      const method = objectMethod(x, name);
      return method ? boundTo(x, method, name, true) : missing;
    }
  }
}

function hasDict(x: unknown, type: PythonType): x is object {
  if (typeof x !== 'object' || x === null || slotsOf(type)) return false;
  return !classInfo(type).builtin || x instanceof Error;
}
