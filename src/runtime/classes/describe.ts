import { describeClass } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { callMethod } from '../calls/call-function.ts';
import type { Callable } from '../objects/bound-method.ts';
import { def } from '../calls/def.ts';
import type { Definition } from '../calls/def.ts';
import { special } from '../objects/special.ts';
import { classOrder } from './class-order.ts';
import { declareAbstract } from './abstract.ts';
import { refuseKeywords } from './object-methods.ts';
import { declareSlots } from './slots.ts';

/** What Python knows about a class of the program and its JavaScript text does not say. */
export interface Description {
  readonly name?: string;
  readonly qualname?: string;
  readonly module?: string;
  readonly doc?: string;
  /** Signature of the JavaScript constructor as Python's `__init__`, with self: `Dog.__init__(self, name, age=)`. */
  readonly init?: string;
  /** Signatures of methods, self included, by JavaScript name: `{ speak: "Dog.speak(self, times=)" }`. */
  readonly methods?: Readonly<
    Record<string, string | readonly [signature: string, more: Definition]>
  >;
  /** Signatures of static methods, and of class methods (with cls). */
  readonly staticMethods?: Readonly<Record<string, string>>;
  readonly classMethods?: Readonly<Record<string, string>>;
  /** Python names of attributes that are stored under another name: `{ fullName: "full_name" }`. */
  readonly names?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, unknown>>;
  readonly abstract?: readonly string[];
  readonly slots?: readonly string[];
  /** Keywords of the class statement: they go to `__init_subclass__`. */
  readonly keywords?: Readonly<Record<string, unknown>>;
}

/**
 * Describes a class, usually last in its body: `static { describe(this, { doc: "…" }); }`. Then calls `__set_name__`
 * of its attributes and the base's `__init_subclass__`, as Python does when a class statement ends.
 */
export function describe<T extends PythonType>(type: T, description: Description = {}): T {
  const { name, qualname, module, doc, names, annotations, init } = description;
  describeClass(type, {
    ...(name === undefined ? {} : { name }),
    ...(qualname === undefined ? {} : { qualname }),
    ...(module === undefined ? {} : { module }),
    ...(doc === undefined ? {} : { doc }),
    ...(names === undefined ? {} : { names }),
    ...(annotations === undefined ? {} : { annotations }),
    ...(init === undefined ? {} : { signature: init }),
  });
  if (description.abstract) declareAbstract(type, description.abstract);
  if (description.slots) declareSlots(type, description.slots);
  describeMethods(type, description);
  complete(type, description.keywords ?? {});
  return type;
}

function describeMethods(
  type: PythonType,
  { methods, staticMethods, classMethods }: Description,
): void {
  for (const [key, signature] of Object.entries(methods ?? {})) {
    const [text, more] = typeof signature === 'string' ? [signature, {}] : signature;
    for (const f of functionsAt(type.prototype as object, key))
      def(f, text, { method: true, ...more });
  }
  for (const [key, signature] of Object.entries(staticMethods ?? {})) {
    for (const f of functionsAt(type, key)) def(f, signature, { kind: 'staticmethod' });
  }
  for (const [key, signature] of Object.entries(classMethods ?? {})) {
    for (const f of functionsAt(type, key))
      def(f, signature, { method: true, kind: 'classmethod' });
  }
}

function functionsAt(holder: object, key: string): PythonType[] {
  const descriptor = Object.getOwnPropertyDescriptor(holder, key);
  const candidates: unknown[] = [descriptor?.value, descriptor?.get];
  return candidates.filter((f) => typeof f === 'function');
}

/** What Python does at the end of a class statement. */
export function complete(type: PythonType, keywords: Readonly<Record<string, unknown>>): void {
  const prototype = type.prototype as Record<string, unknown>;
  const members = Object.keys(prototype).map((name) => [name, prototype[name]] as const);
  for (const [name, value] of members) special(value, '__set_name__')?.call(value, type, name);
  for (const base of classOrder(type).slice(1)) {
    const hook = Object.getOwnPropertyDescriptor(base, '__init_subclass__')?.value as unknown;
    if (typeof hook !== 'function') continue;
    callMethod(hook as Callable, type, [], keywords);
    return;
  }
  refuseKeywords(type, keywords);
}
