/** Python attribute names that mean something else on a JavaScript object. */
const clashing = new Set([
  'constructor',
  'then',
  'prototype',
  '__proto__',
  'toString',
  'valueOf',
  'toLocaleString',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toJSON',
]);

/** Names that a JavaScript class (a function) owns itself: class attributes of these names are renamed. */
const clashingStatics = new Set(['name', 'length', 'caller', 'arguments', 'apply', 'call', 'bind']);

/** The JavaScript property under which the Python attribute `name` of an instance is stored. */
export function mangle(name: string): string {
  return clashing.has(name) ? `${name}$` : name;
}

/** The same for an attribute that is stored on a class itself (static methods, class methods). */
export function mangleStatic(name: string): string {
  return clashingStatics.has(name) ? `${name}$` : mangle(name);
}

/** The Python attribute that is stored under the JavaScript property `key`. */
export function unmangle(key: string): string {
  return key.endsWith('$') ? key.slice(0, -1) : key;
}

/** `perf_counter` -> `perfCounter`: the name by which runtime members and parameters go in JavaScript. */
export function camelCase(name: string): string {
  if (!name.includes('_') || name.startsWith('__') || name === name.toUpperCase()) return name;
  return name.replace(/(?<=[^_])_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}

/** `ensureAscii` -> `ensure_ascii`: the Python name of a runtime parameter. */
export function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
