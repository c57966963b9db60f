import { asPythonType, builtinType, classInfo, isType } from './class-info.ts';
import type { PythonType } from './class-info.ts';
import { boundMethod } from './bound-method.ts';
import { moduleName } from './module.ts';
import { functionInfo } from './function-info.ts';

/** The Python type of any value: what `type(x)` returns. */
export function typeOf(x: unknown): PythonType {
  switch (typeof x) {
    case 'number':
      return builtinType(Number.isInteger(x) ? 'int' : 'float');
    case 'bigint':
      return builtinType('int');
    case 'string':
      return builtinType('str');
    case 'boolean':
      return builtinType('bool');
    case 'undefined':
      return builtinType('NoneType');
    case 'function':
      return typeOfFunction(x);
    case 'object':
      return x === null ? builtinType('NoneType') : typeOfObject(x);
    case 'symbol':
      return builtinType('object');
  }
}

function typeOfFunction(f: PythonType): PythonType {
  if (isType(f)) return classInfo(f).metaclass ?? builtinType('type');
  const bound = boundMethod(f);
  if (bound) return builtinType(bound.builtin ? 'builtin_function_or_method' : 'method');
  return builtinType(functionInfo(f)?.user ? 'function' : 'builtin_function_or_method');
}

const nativeTypes: Readonly<Record<string, string>> = {
  Generator: 'generator',
  AsyncGenerator: 'async_generator',
  'Array Iterator': 'list_iterator',
  'String Iterator': 'str_iterator',
  'Map Iterator': 'dict_keyiterator',
  'Set Iterator': 'set_iterator',
  'Iterator Helper': 'map',
  Promise: 'coroutine',
};

function typeOfObject(x: object): PythonType {
  const tag: unknown = (x as { [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  if (typeof tag === 'string') {
    const native = nativeTypes[tag];
    if (native) return builtinType(native);
  }
  if (moduleName(x) !== undefined) return builtinType('module');
  const own = (Object.getPrototypeOf(x) as { constructor?: unknown } | null)?.constructor;
  return typeof own === 'function' ? asPythonType(own) : builtinType('object');
}
