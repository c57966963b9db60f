import { call } from '../calls/call.ts';
import { callMethod } from '../calls/call-function.ts';
import { classOrder } from '../classes/class-order.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { FrozenInstanceError } from '../exceptions/frozen-instance-error.ts';
import type { Callable } from '../objects/bound-method.ts';
import { repr } from '../format/repr.ts';
import { classInfo, describeClass, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { describeFunction } from '../objects/function-info.ts';
import { declareSlots } from '../classes/slots.ts';
import { hash } from '../values/hash.ts';
import { asTuple } from '../values/tuple.ts';
import { Field } from './field.ts';
import type { FieldOptions } from './field.ts';
import { comparisons, reprOf } from './generated-methods.ts';
import { refuseMutable, refuseOptions } from './refuse.ts';
import { fieldsOf, setFields, valueOf } from './registry.ts';

export interface DataclassOptions {
  readonly init?: boolean;
  readonly repr?: boolean;
  readonly eq?: boolean;
  readonly order?: boolean;
  readonly unsafeHash?: boolean;
  readonly frozen?: boolean;
  readonly kwOnly?: boolean;
  readonly slots?: boolean;
  readonly matchArgs?: boolean;
}

/**
 * Makes a class a dataclass: `static { dataclasses.dataclass(this, { x: {}, y: { default: 0 } }); }`. Adds the methods
 * that the class lacks. Its constructor is written out in the class; a class that derives from `object` and has none
 * gets `__init__`. Lib/dataclasses.py.
 */
export function dataclass<T extends PythonType>(
  type: T,
  declared: Readonly<Record<string, FieldOptions>>,
  options: DataclassOptions = {},
): T {
  refuseOptions(type, options);
  const fields = allFields(type, declared, options.kwOnly ?? false);
  setFields(type, fields, options.frozen ?? false);
  const init = fields.filter((field) => field.init);
  checkOrder(init);
  const signature = signatureOf(type, init);
  describeClass(type, {
    ...((options.init ?? true) || Object.hasOwn(type.prototype as object, '__init__')
      ? { signature }
      : {}),
    names: namesOf(fields),
    annotations: annotationsOf(type, declared),
  });
  if (classInfo(type).doc === null) describeClass(type, { doc: docOf(type, init) });
  if (options.init ?? true) addInit(type, fields, signature);
  addMethods(type, fields, options);
  if (options.slots) {
    declareSlots(type, Object.keys(declared));
    add(type, '__slots__', asTuple(Object.keys(declared)));
  }
  const positional = init.filter((field) => !field.kwOnly).map((field) => field.name);
  if (options.matchArgs ?? true) addIfAbsent(type, '__match_args__', asTuple(positional));
  for (const field of fields) {
    if (field.given !== undefined) add(type, field.key, field.given);
  }
  return type;
}

function allFields(
  type: PythonType,
  declared: Readonly<Record<string, FieldOptions>>,
  kwOnly: boolean,
): readonly Field[] {
  const fields = new Map<string, Field>();
  for (const base of [...classOrder(type).slice(1)].reverse()) {
    for (const field of fieldsOf(base) ?? []) fields.set(field.name, field);
  }
  for (const [name, one] of Object.entries(declared)) fields.set(name, fieldOf(name, one, kwOnly));
  return [...fields.values()];
}

function fieldOf(name: string, options: FieldOptions, kwOnly: boolean): Field {
  const field = new Field(name, options, kwOnly);
  refuseMutable(field);
  return field;
}

function checkOrder(init: readonly Field[]): void {
  let defaulted: Field | undefined;
  for (const field of init.filter((one) => !one.kwOnly)) {
    if (field.hasDefault) defaulted = field;
    else if (defaulted) {
      throw new TypeError(
        `non-default argument '${field.name}' follows default argument '${defaulted.name}'`,
      );
    }
  }
}

function signatureOf(type: PythonType, init: readonly Field[]): string {
  const text = (field: Field): string => `${field.name}${field.hasDefault ? '=' : ''}`;
  const positional = init.filter((field) => !field.kwOnly).map(text);
  const named = init.filter((field) => field.kwOnly).map(text);
  const all = ['self', ...positional, ...(named.length > 0 ? ['*', ...named] : [])];
  return `${classInfo(type).qualname}.__init__(${all.join(', ')})`;
}

/** The doc of a class that has none: its call, `Point(x: int, y: int = 0)`. */
function docOf(type: PythonType, init: readonly Field[]): string {
  const text = (field: Field): string => {
    const hint = isType(field.type) ? classInfo(field.type).qualname : repr(field.type);
    const value = field.factory === undefined ? field.given : undefined;
    const standard = value === undefined ? '<factory>' : repr(value);
    return `${field.name}: ${hint}${field.hasDefault ? ` = ${standard}` : ''}`;
  };
  const positional = init.filter((field) => !field.kwOnly).map(text);
  const named = init.filter((field) => field.kwOnly).map(text);
  const all = [...positional, ...(named.length > 0 ? ['*', ...named] : [])];
  return `${classInfo(type).name}(${all.join(', ')})`;
}

function namesOf(fields: readonly Field[]): Record<string, string> {
  return Object.fromEntries(
    fields.filter((one) => one.key !== one.name).map((one) => [one.key, one.name]),
  );
}

function annotationsOf(
  type: PythonType,
  declared: Readonly<Record<string, FieldOptions>>,
): Readonly<Record<string, unknown>> {
  const own = classInfo(type).annotations;
  if (Object.keys(own).length > 0) return own;
  return Object.fromEntries(
    Object.entries(declared).map(([name, { type: hint }]) => [name, hint ?? null]),
  );
}

function addMethods(type: PythonType, fields: readonly Field[], options: DataclassOptions): void {
  if (options.repr ?? true) addIfAbsent(type, '__repr__', reprOf(fields));
  const compared = fields.filter((field) => field.compare && !field.initVar);
  const { __eq__, ...ordering } = comparisons(compared);
  const eq = options.eq ?? true;
  if (eq) addIfAbsent(type, '__eq__', __eq__);
  if (options.order) for (const [name, f] of Object.entries(ordering)) addIfAbsent(type, name, f);
  const hashed = fields.filter((field) => (field.hash ?? field.compare) && !field.initVar);
  if (options.unsafeHash || (eq && options.frozen)) {
    addIfAbsent(type, '__hash__', function (this: unknown) {
      return hash(asTuple(hashed.map((field) => valueOf(this, field))));
    });
  } else if (eq) addIfAbsent(type, '__hash__', null);
  if (options.frozen) freeze(type);
}

/** A frozen dataclass refuses `setAttr`; its constructor freezes the object for assignments of JavaScript's own. */
function freeze(type: PythonType): void {
  add(type, '__setattr__', (name: unknown) => {
    throw new FrozenInstanceError(`cannot assign to field '${String(name)}'`);
  });
  add(type, '__delattr__', (name: unknown) => {
    throw new FrozenInstanceError(`cannot delete field '${String(name)}'`);
  });
}

/** For classes without a constructor of their own: `__init__` from the fields. */
function addInit(type: PythonType, fields: readonly Field[], signature: string): void {
  const prototype = type.prototype as Record<string, unknown>;
  if (Object.hasOwn(prototype, '__init__')) return;
  const init = [
    ...fields.filter((one) => one.init && !one.kwOnly),
    ...fields.filter((one) => one.init && one.kwOnly),
  ];
  const f: Callable = function (this: unknown, ...args) {
    const self = this as Record<string, unknown>;
    const given = new Map(init.map((field, i) => [field, args[i]]));
    const initVars: unknown[] = [];
    for (const field of fields) {
      const value = given.get(field) ?? defaultOf(field);
      if (field.initVar) initVars.push(value);
      else if (field.init || field.hasDefault) self[field.key] = value;
    }
    const post = self['__post_init__'];
    if (typeof post === 'function') callMethod(post as Callable, self, initVars, {});
  };
  describeFunction(f, {
    user: true,
    name: '__init__',
    qualname: `${classInfo(type).qualname}.__init__`,
    module: '__main__',
    doc: null,
    signature,
    method: true,
    kind: 'function',
    defaults: {},
    annotations: {},
  });
  add(type, '__init__', f);
}

function defaultOf(field: Field): unknown {
  return field.factory === undefined ? field.given : call(field.factory, []);
}

function add(type: PythonType, name: string, value: unknown): void {
  Object.defineProperty(type.prototype, name, {
    value,
    writable: true,
    configurable: true,
    enumerable: false,
  });
}

function addIfAbsent(type: PythonType, name: string, value: unknown): void {
  if (!Object.hasOwn(type.prototype as object, name)) add(type, name, value);
}
