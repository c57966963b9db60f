import { construct } from '../calls/construct.ts';
import { isKeywords } from '../calls/keywords.ts';
import type { Keywords } from '../calls/keywords.ts';
import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { Field } from '../dataclass/field.ts';
import type { FieldOptions } from '../dataclass/field.ts';
import { fieldsOf, instanceFields, valueOf } from '../dataclass/registry.ts';
import { isType, registerType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { call } from '../calls/call.ts';
import { Dict } from '../values/dict.ts';
import { asTuple, Tuple } from '../values/tuple.ts';

export { dataclass } from '../dataclass/dataclass.ts';
export { FrozenInstanceError } from '../exceptions/frozen-instance-error.ts';
export { MISSING } from '../dataclass/missing.ts';
export { makeDataclass } from '../dataclass/make-dataclass.ts';
export { Field };

registerType(Field, 'Field', { module: 'dataclasses', builtin: false });

export const __name__ = 'dataclasses';

/** field(...): how one field is declared. */
export function field(options: FieldOptions = {}): FieldOptions {
  if (options.default !== undefined && options.defaultFactory !== undefined) {
    throw new ValueError('cannot specify both default and default_factory');
  }
  return options;
}

/** The fields of a dataclass or of one of its objects. */
export function fields(x: unknown): Tuple<Field> {
  const known = fieldsOf(x);
  if (!known) throw new TypeError('must be called with a dataclass type or instance');
  return asTuple(known.filter((one) => !one.initVar));
}

export function isDataclass(x: unknown): boolean {
  return fieldsOf(x) !== undefined;
}

type Options = { readonly dictFactory?: unknown; readonly tupleFactory?: unknown };

/** asdict(x): a dict of the fields, dataclasses, lists, tuples and dicts inside converted as well. */
export function asdict(x: unknown, { dictFactory }: Options = {}): Map<string, unknown> {
  const entries = instanceFields(x, 'asdict')
    .filter((one) => !one.initVar)
    .map((one): [string, unknown] => [
      one.name,
      inner(valueOf(x, one), (value) => asdict(value, { dictFactory })),
    ]);
  if (dictFactory === undefined) return new Dict(entries);
  return call(dictFactory, [
    entries.map(([name, value]) => asTuple<unknown>([name, value])),
  ]) as Map<string, unknown>;
}

/** astuple(x): the same as a tuple. */
export function astuple(x: unknown, { tupleFactory }: Options = {}): unknown {
  const stored = instanceFields(x, 'astuple').filter((one) => !one.initVar);
  const values = stored.map((one) =>
    inner(valueOf(x, one), (value) => astuple(value, { tupleFactory })),
  );
  return tupleFactory === undefined ? asTuple(values) : call(tupleFactory, [values]);
}

function inner(value: unknown, convert: (x: unknown) => unknown): unknown {
  if (!isType(value) && typeof value === 'object' && value !== null && fieldsOf(value))
    return convert(value);
  if (value instanceof Tuple) return asTuple(Array.from(value, (one) => inner(one, convert)));
  if (Array.isArray(value)) return value.map((one) => inner(one, convert));
  if (value instanceof Map) {
    return new Dict(
      [...(value as Map<unknown, unknown>)].map(
        ([k, v]) => [inner(k, convert), inner(v, convert)] as const,
      ),
    );
  }
  return value;
}

/** replace(x, { name: value }): a new object with some fields changed (names as in Python). */
export function replace<T>(x: T, changes: Keywords = {}): T {
  const values: Record<string, unknown> = {};
  for (const one of instanceFields(x, 'replace')) {
    if (!one.init) {
      if (one.name in changes) {
        throw new TypeError(
          `field ${one.name} is declared with init=False, it cannot be specified with replace()`,
        );
      }
    } else if (!one.initVar) values[one.name] = valueOf(x, one);
  }
  return construct(typeOf(x), [], { ...values, ...(isKeywords(changes) ? changes : {}) }) as T;
}
