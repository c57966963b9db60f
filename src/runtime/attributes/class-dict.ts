import { asJavaScriptClass, classInfo } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { snakeCase, unmangle } from '../mangle.ts';
import { Dict } from '../values/dict.ts';
import { classAttribute } from './class-attribute.ts';
import { entryOf } from '../objects/entry-of.ts';

/** The names that a class itself defines, in their order. */
export function ownNames(type: PythonType): string[] {
  const own = asJavaScriptClass(type);
  const prototype = own.prototype as object | undefined;
  const onPrototype = prototype ? Object.getOwnPropertyNames(prototype) : [];
  const statics = Object.getOwnPropertyNames(own).filter((key) => !ofFunctions.has(key));
  const { methods: table, specials, builtin } = classInfo(type);
  const methods = [
    ...Object.keys(table).map((key) => (builtin ? snakeCase(key) : key)),
    ...Object.keys(specials?.() ?? {}),
  ];
  const keys = [...onPrototype.filter((key) => key !== 'constructor'), ...statics, ...methods];
  return [...new Set(keys)].map((key) => entryOf(classInfo(type).names, key) ?? unmangle(key));
}

const ofFunctions = new Set(['length', 'name', 'prototype', 'arguments', 'caller']);

/** C.__dict__, as a copy. */
export function classDict(type: PythonType): Dict<string, unknown> {
  const { module, doc } = classInfo(type);
  const entries: [string, unknown][] = [['__module__', module]];
  for (const name of ownNames(type)) entries.push([name, classAttribute(type, name)]);
  entries.push(['__doc__', doc]);
  return new Dict(entries);
}
