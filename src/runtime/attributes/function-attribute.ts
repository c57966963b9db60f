import type { Callable } from '../objects/bound-method.ts';
import { boundMethod } from '../objects/bound-method.ts';
import { functionInfo } from '../objects/function-info.ts';
import type { FunctionInfo } from '../objects/function-info.ts';
import { builtinType } from '../objects/class-info.ts';
import { typeOf } from '../objects/type-of.ts';
import { camelCase, mangleStatic, snakeCase } from '../mangle.ts';
import { AttributeError } from '../exceptions/builtin.ts';
import { asTuple } from '../values/tuple.ts';
import { Dict } from '../values/dict.ts';
import { str } from '../format/str.ts';
import { parseSignature } from '../calls/signature.ts';
import { call } from '../calls/call.ts';
import { moduleNames } from '../evaluation/module-names.ts';
import { describedFunction } from '../docs/doc-of.ts';
import { boundTo } from './bind-attribute.ts';
import { missing } from './missing.ts';
import { objectAttribute } from './object-attribute.ts';
import { closureOf } from '../objects/cell.ts';
import { entryOf } from '../objects/entry-of.ts';

/** `f.__name__`, `f.__doc__`, …, and attributes that the program gave the function. */
export function functionAttribute(f: object, name: string): unknown {
  const key = mangleStatic(name);
  const bound = boundMethod(f);
  for (const own of [key, camelCase(key)]) {
    if (Object.hasOwn(f, own)) return (f as Record<string, unknown>)[own];
  }
  if (bound) {
    if (name === '__self__') return bound.self;
    if (name === '__func__' && !bound.builtin) return bound.target;
    if (!bound.builtin) return functionAttribute(bound.target, name);
  }
  const known = entryOf(standard, name);
  const described = bound ? bound.name : (f as { name: string }).name;
  const info = functionInfo(f);
  if (known) return known(f, info, snakeCase(described.replace(/\$$/, '')));
  if (name === '__call__') return boundTo(f, (self, ...args) => call(self, args), name, true);
  return objectAttribute(f, typeOf(f) ?? builtinType('function'), name);
}

type Reader = (f: object, info: FunctionInfo | undefined, name: string) => unknown;

const standard: Readonly<Record<string, Reader>> = {
  __name__: (_f, info, name) => info?.name ?? name,
  __qualname__: (_f, info, name) => info?.qualname ?? name,
  __module__: (_f, info) => info?.module ?? 'builtins',
  __doc__: (f, info) => (info ? info.doc : (describedFunction(f)?.doc ?? null)),
  __annotations__: (_f, info) => (info ? new Dict(Object.entries(info.annotations)) : missing),
  __defaults__: (_f, info) => (info ? defaultsOf(info, 'positional') : missing),
  __kwdefaults__: (_f, info) => (info ? keywordDefaults(info) : missing),
  __closure__: (_f, info) => (info ? closureOf(info) : missing),
  __globals__: (_f, info) => (info ? (info.globals ?? moduleNames() ?? missing) : missing),
  __dict__: (f) =>
    new Dict(Object.keys(f).map((key) => [key, (f as Record<string, unknown>)[key]])),
};

function defaultsOf(info: FunctionInfo, wanted: 'positional'): unknown {
  if (info.signature === null) return null;
  const values = parseSignature(info.signature)
    .parameters.filter(({ kind, hasDefault }) => hasDefault && kind.startsWith(wanted))
    .map(({ name }) => entryOf(info.defaults, name) ?? null);
  return values.length > 0 ? asTuple(values) : null;
}

function keywordDefaults(info: FunctionInfo): unknown {
  if (info.signature === null) return null;
  const named = parseSignature(info.signature).parameters.filter(
    ({ kind, hasDefault }) => hasDefault && kind === 'keyword-only',
  );
  return named.length > 0
    ? new Dict(named.map(({ name }) => [name, entryOf(info.defaults, name) ?? null]))
    : null;
}

const fixed = new Set(['__globals__', '__closure__', '__builtins__']);

/** `f.name = value`. The names of a function are kept with its description. */
export function setFunctionAttribute(f: Callable, name: string, value: unknown): void {
  if (fixed.has(name)) throw new AttributeError('readonly attribute');
  Object.defineProperty(f, mangleStatic(name), {
    value: name === '__name__' || name === '__qualname__' ? str(value) : value,
    enumerable: !name.startsWith('__'),
    writable: true,
    configurable: true,
  });
}
