import { buildClass } from '../classes/build-class.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { iter } from '../iteration/iter.ts';
import { describeClass, isType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { isKeywords } from '../calls/keywords.ts';
import { dataclass } from './dataclass.ts';
import type { DataclassOptions } from './dataclass.ts';
import type { FieldOptions } from './field.ts';

interface Options extends DataclassOptions {
  readonly bases?: unknown;
  readonly namespace?: ReadonlyMap<unknown, unknown> | null;
  readonly module?: unknown;
}

/** make_dataclass(name, fields): a field is a name, a name and a type, or these and a default. */
export function makeDataclass(
  name: string,
  fields: unknown,
  { bases, namespace, module, ...options }: Options = {},
): PythonType {
  const declared: Record<string, FieldOptions> = {};
  for (const item of iter(fields)) {
    const [field, more] = declaredField(item);
    if (Object.hasOwn(declared, field))
      throw new TypeError(`Field name duplicated: ${repr(field)}`);
    declared[field] = more;
  }
  const parents = bases === undefined ? [] : ([...iter(bases)] as PythonType[]);
  const type = buildClass(name, parents.filter(isType), new Map(namespace ?? []));
  if (typeof module === 'string') describeClass(type, { module });
  return dataclass(type, declared, options);
}

function declaredField(item: unknown): [string, FieldOptions] {
  if (typeof item === 'string') return [item, {}];
  const [name, type, ...more] = [...iter(item)];
  if (more.length > 1) throw new TypeError(`Invalid field: ${repr(item)}`);
  const field = String(name);
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(field))
    throw new TypeError(`Field names must be valid identifiers: ${repr(name)}`);
  const [given] = more;
  if (more.length === 0) return [field, { type }];
  return [
    field,
    isKeywords(given) ? { ...(given as FieldOptions), type } : { type, default: given },
  ];
}
