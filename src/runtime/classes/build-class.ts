import { TypeError } from '../exceptions/builtin.ts';
import type { Callable } from '../objects/bound-method.ts';
import { builtinType, classInfo, describeClass, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { callFunction, callMethod } from '../calls/call-function.ts';
import { functionInfo } from '../objects/function-info.ts';
import type { Keywords } from '../calls/keywords.ts';
import { Dict } from '../values/dict.ts';
import { asTuple } from '../values/tuple.ts';
import { iter } from '../iteration/iter.ts';
import { joinBases } from './bases.ts';
import { bestBase } from './best-base.ts';
import { declareAbstract, isMarkedAbstract } from './abstract.ts';
import { declareSlots } from './slots.ts';
import { setClassAttribute } from './class-member.ts';
import { complete } from './describe.ts';
import { markBuilt, noteSubclass } from './built.ts';
import { PythonObject } from './object.ts';

export interface BuildOptions {
  readonly metaclass?: unknown;
  readonly keywords?: Keywords;
  readonly abstract?: readonly string[];
}

/**
 * A class from its name, bases and members, for class statements with a metaclass and for `type(name, bases, members)`.
 * Functions among the members take self first.
 */
export function buildClass(
  name: string,
  given: readonly unknown[],
  members: ReadonlyMap<unknown, unknown> | Readonly<Record<string, unknown>>,
  options: BuildOptions = {},
): PythonType {
  const namespace =
    members instanceof Dict
      ? members
      : new Dict<unknown, unknown>(members instanceof Map ? members : Object.entries(members));
  const bases = given as readonly PythonType[];
  const metaclass = options.metaclass ?? inheritedMetaclass(bases);
  const keywords = options.keywords ?? {};
  const made =
    isType(metaclass) && metaclass !== builtinType('type')
      ? viaMetaclass(metaclass, name, bases, namespace, keywords)
      : newClass(undefined, name, bases, namespace, keywords);
  if (options.abstract && isType(made)) declareAbstract(made, options.abstract);
  return made;
}

function inheritedMetaclass(bases: readonly PythonType[]): PythonType | undefined {
  if (!bases.every((base) => isType(base))) {
    throw new TypeError(
      'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
    );
  }
  return bases.map((base) => classInfo(base).metaclass).find((meta) => meta !== undefined);
}

function viaMetaclass(
  metaclass: PythonType,
  name: string,
  bases: readonly PythonType[],
  namespace: Dict,
  keywords: Keywords,
): PythonType {
  const args = [name, asTuple([...bases]), namespace];
  const make = (metaclass as { __new__?: unknown }).__new__;
  const made =
    typeof make === 'function' && make !== PythonObject.__new__
      ? functionInfo(make)
        ? callFunction(make as Callable, [metaclass, ...args], keywords)
        : callMethod(make as Callable, metaclass, [metaclass, ...args], keywords)
      : newClass(metaclass, name, bases, namespace, keywords);
  if (!isType(made))
    throw new TypeError(`${classInfo(metaclass).name}.__new__() did not return a class`);
  const init = (metaclass.prototype as Record<string, unknown>)['__init__'];
  if (typeof init === 'function') callMethod(init as Callable, made, args, keywords);
  return made;
}

/** type.__new__(metaclass, name, bases, namespace): makes the JavaScript class. */
export function newClass(
  metaclass: PythonType | undefined,
  name: string,
  bases: readonly PythonType[],
  namespace: ReadonlyMap<unknown, unknown>,
  keywords: Keywords = {},
): PythonType {
  const Parent = parentOf(bases);
  const type = { [name]: class extends Parent {} }[name] as unknown as PythonType;
  describeClass(type, {
    name,
    bases: bases.length === 1 && bases[0] === builtinType('object') ? [] : bases,
    ...(metaclass && metaclass !== builtinType('type') ? { metaclass } : {}),
  });
  markBuilt(type);
  noteSubclass(type, bases);
  if (namespace.has('__eq__') && !namespace.has('__hash__'))
    setClassAttribute(type, '__hash__', null);
  const slots = namespace.get('__slots__');
  if (slots !== undefined)
    declareSlots(type, typeof slots === 'string' ? [slots] : [...iter(slots)].map(String));
  for (const [key, value] of namespace) {
    if (key === '__module__' && typeof value === 'string') describeClass(type, { module: value });
    else setClassAttribute(type, String(key), value);
  }
  const abstract = [...namespace]
    .filter(([, value]) => isMarkedAbstract(value))
    .map(([key]) => String(key));
  if (abstract.length > 0) declareAbstract(type, abstract);
  complete(type, keywords);
  return type;
}

function parentOf(bases: readonly PythonType[]): new (...args: unknown[]) => object {
  if (bases.length === 0) return PythonObject;
  const parent = bases.length === 1 ? bestBase(bases) : joinBases(bases);
  return parent as unknown as new (...args: unknown[]) => object;
}
