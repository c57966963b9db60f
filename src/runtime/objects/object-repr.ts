import { special } from './special.ts';
import { boundMethod } from './bound-method.ts';
import { classInfo, isType } from './class-info.ts';
import type { PythonType } from './class-info.ts';
import { defaultRepr } from './default-repr.ts';
import { functionInfo } from './function-info.ts';
import { address } from './id.ts';
import { methodDescriptor } from './method-descriptor.ts';
import { moduleName } from './module.ts';
import { useTexts } from '../exceptions/wording.ts';
import { repr } from '../format/repr.ts';
import { str } from '../format/str.ts';
import { snakeCase } from '../mangle.ts';
import { typeName } from './type-name.ts';

/** repr of everything that is no number, text or container: classes, functions, objects, modules. */
export function objectRepr(x: unknown): string {
  if (typeof x === 'function') return isType(x) ? classRepr(x) : functionRepr(x);
  const own = special(x, '__repr__');
  if (own) return String(own.call(x));
  const module = moduleName(x);
  if (module !== undefined) return `<module '${module}' (built-in)>`;
  if (typeof x === 'object' && x !== null && typeName(x) === 'generator') return generatorRepr(x);
  return defaultRepr(x);
}

/** str of the same: `__str__`, else repr. */
export function objectStr(x: unknown): string {
  const own = special(x, '__str__');
  return own ? String(own.call(x)) : objectRepr(x);
}

function classRepr(type: PythonType): string {
  const meta = special(type, '__repr__');
  if (meta) return String(meta.call(type));
  const { module, qualname } = classInfo(type);
  return `<class '${module === 'builtins' ? qualname : `${module}.${qualname}`}'>`;
}

function functionRepr(f: PythonType): string {
  const bound = boundMethod(f);
  const info = functionInfo(bound?.target ?? f);
  if (bound?.builtin) {
    return `<built-in method ${snakeCase(bound.name)} of ${typeName(bound.self)} object at ${address(bound.self)}>`;
  }
  if (bound)
    return `<bound method ${info?.qualname ?? `${typeName(bound.self)}.${bound.name}`} of ${repr(bound.self)}>`;
  const method = methodDescriptor(f);
  if (method) return `<method '${method.name}' of '${method.owner}' objects>`;
  if (info) return `<function ${info.qualname} at ${address(f)}>`;
  return `<built-in function ${snakeCase(f.name.replace(/\$$/, ''))}>`;
}

/** The name of a generator's function is known from its prototype, which belongs to that function alone. */
function generatorRepr(x: object): string {
  return `<generator object ${generatorName(x)} at ${address(x)}>`;
}

/** The qualified name of the function that made a generator. */
export function generatorName(x: object): string {
  const prototype: unknown = Object.getPrototypeOf(x);
  const name =
    typeof prototype === 'object' && prototype !== null ? generatorNames.get(prototype) : undefined;
  return name ?? '<genexpr>';
}

const generatorNames = new WeakMap<object, string>();

/** Remembers the Python name of a generator function, for the repr of its generators. */
export function nameGenerators(f: { readonly prototype: unknown }, name: string): void {
  if (typeof f.prototype === 'object' && f.prototype !== null)
    generatorNames.set(f.prototype, name);
}

useTexts(
  (x) => str(x),
  (x) => repr(x),
);
