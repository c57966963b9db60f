import { bindArguments } from '../calls/bind.ts';
import { isKeywords } from '../calls/keywords.ts';
import { parseSignature } from '../calls/signature.ts';
import { AttributeError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { str } from '../format/str.ts';
import { repr } from '../format/repr.ts';
import { iter } from '../iteration/iter.ts';
import { builtinType, classInfo, describeClass } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { Dict } from '../values/dict.ts';
import { asTuple, Tuple } from '../values/tuple.ts';

/** A tuple whose items have names. */
export interface NamedTuple {
  _asdict(): Map<string, unknown>;
  _replace(changes: Readonly<Record<string, unknown>>): this;
}

/** The class that `namedtuple` makes. */
export interface NamedTupleClass<F extends object> {
  new (...args: unknown[]): Tuple & NamedTuple & Readonly<F>;
  readonly _fields: Tuple<string>;
  readonly _field_defaults: Map<string, unknown>;
  _make(items: Iterable<unknown>): Tuple & NamedTuple & Readonly<F>;
}

export interface NamedTupleOptions {
  readonly defaults?: Iterable<unknown> | null;
  readonly rename?: boolean;
  readonly module?: string | null;
}

/**
 * namedtuple(name, fields): `class Point extends namedtuple<{ x: number }>("Point", "x y") {}` or as it is; made with
 * `new`. Lib/collections/__init__.py.
 */
export function namedtuple<F extends object>(
  name: string,
  fieldNames: string | Iterable<string>,
  options: NamedTupleOptions = {},
): NamedTupleClass<F> {
  const fields = checkedNames(fieldNames, options.rename ?? false);
  const defaults = [...(options.defaults ?? [])];
  if (defaults.length > fields.length)
    throw new TypeError('Got more default values than field names');
  const byName = new Map(
    defaults.map((value, i) => [fields[fields.length - defaults.length + i] ?? '', value]),
  );
  const parameters = fields.map((field) => (byName.has(field) ? `${field}=` : field));
  const signature = parseSignature(`__new__(${['_cls', ...parameters].join(', ')})`);
  const type = classFor(name, fields, byName, (args) => {
    const last = args.at(-1);
    const [plain, keywords] = isKeywords(last) ? [args.slice(0, -1), last] : [args, {}];
    const bound = bindArguments(signature, `${name}.__new__`, [null, ...plain], keywords).slice(1);
    return bound.map((value, i) => (value === undefined ? byName.get(fields[i] ?? '') : value));
  });
  describeClass(type, {
    name,
    bases: [builtinType('tuple')],
    doc: `${name}(${fields.join(', ')})`,
  });
  return type as unknown as NamedTupleClass<F>;
}

type Arguments = (args: unknown[]) => unknown[];

function classFor(
  name: string,
  fields: readonly string[],
  defaults: Map<string, unknown>,
  bind: Arguments,
): PythonType {
  const type = {
    [name]: class extends Tuple {
      static readonly _fields = asTuple([...fields]);
      static readonly __match_args__ = asTuple([...fields]);
      static readonly _field_defaults = new Dict(defaults);

      constructor(...args: unknown[]) {
        super();
        for (const item of bind(args)) this.push(item);
      }

      static _make(items: unknown): unknown {
        const given = [...iter(items)];
        if (given.length === fields.length) return new this(...given);
        throw new TypeError(`Expected ${fields.length} arguments, got ${given.length}`);
      }

      _asdict(): Dict<string, unknown> {
        return new Dict(fields.map((field, i) => [field, this[i]]));
      }

      _replace(changes: Readonly<Record<string, unknown>> = {}): unknown {
        const unknown = Object.keys(changes).filter((field) => !fields.includes(field));
        if (unknown.length > 0) {
          throw new TypeError(`Got unexpected field names: ${repr(unknown)}`);
        }
        const own = this.constructor as new (...args: unknown[]) => unknown;
        return new own(...fields.map((field, i) => (field in changes ? changes[field] : this[i])));
      }

      __repr__(): string {
        const parts = fields.map((field, i) => `${field}=${repr(this[i])}`);
        return `${classInfo(typeOf(this)).name}(${parts.join(', ')})`;
      }
    },
  }[name];
  if (!type)
    throw new ValueError(`Type names and field names must be valid identifiers: ${repr(name)}`);
  for (const [i, field] of fields.entries()) {
    Object.defineProperty(type.prototype, field, {
      get(this: Tuple) {
        return this[i];
      },
      set() {
        throw new AttributeError("can't set attribute");
      },
      configurable: true,
    });
  }
  return type;
}

const keywords = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);

function checkedNames(given: string | Iterable<string>, rename: boolean): string[] {
  const names =
    typeof given === 'string'
      ? given.replaceAll(',', ' ').trim().split(/\s+/)
      : Array.from(iter(given), str);
  const seen = new Set<string>();
  return names
    .filter((name) => name !== '')
    .map((name, i) => {
      const problem = problemOf(name, seen);
      seen.add(name);
      if (problem === undefined) return name;
      if (rename) return `_${i}`;
      throw new ValueError(problem);
    });
}

function problemOf(name: string, seen: ReadonlySet<string>): string | undefined {
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) {
    return `Type names and field names must be valid identifiers: ${repr(name)}`;
  }
  if (keywords.has(name)) return `Type names and field names cannot be a keyword: ${repr(name)}`;
  if (name.startsWith('_')) return `Field names cannot start with an underscore: ${repr(name)}`;
  return seen.has(name) ? `Encountered duplicate field name: ${repr(name)}` : undefined;
}
