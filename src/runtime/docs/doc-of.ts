import { boundMethod } from '../objects/bound-method.ts';
import { classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { classOrder } from '../classes/class-order.ts';
import { typeOf } from '../objects/type-of.ts';
import { methodDescriptor } from '../objects/method-descriptor.ts';
import { snakeCase } from '../mangle.ts';
import * as math from '../modules/math.ts';
import { texts } from './texts.ts';

/** What CPython says of a builtin: under which name it is known, its signature, its `__doc__`. */
export interface Described {
  readonly name: string;
  readonly signature: string | null;
  readonly doc: string;
}

/** What is said of a builtin type. */
export function describedType(type: PythonType): Described | undefined {
  const { builtin, name } = classInfo(type);
  return builtin ? entry(name) : undefined;
}

/** What is said of a function of the runtime. */
export function describedFunction(f: object): Described | undefined {
  const bound = boundMethod(f);
  const name = snakeCase((f as { name: string }).name.replace(/\$$/, ''));
  if (bound?.builtin) return ofType(typeOf(bound.self), snakeCase(bound.name));
  const method = methodDescriptor(f);
  if (method) return entry(`${method.owner}.${method.name}`);
  return ofMath(f, name) ?? entry(name);
}

/** What is said of a module. */
export function describedModule(name: string): Described | undefined {
  return name === 'math' ? entry(name) : undefined;
}

function ofMath(f: object, name: string): Described | undefined {
  const own = (math as unknown as Readonly<Record<string, unknown>>)[name];
  return own === f ? entry(`math.${name}`) : undefined;
}

function ofType(type: PythonType, name: string): Described | undefined {
  for (const one of classOrder(type)) {
    const found = entry(`${classInfo(one).name}.${name}`);
    if (found) return found;
  }
  return undefined;
}

let all: ReturnType<typeof texts> | undefined;

function entry(name: string): Described | undefined {
  all ??= texts();
  const found = Object.hasOwn(all, name) ? all[name] : undefined;
  return found && { name, signature: found[0], doc: found[1] };
}
