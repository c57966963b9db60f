import { camelCase, mangle } from '../mangle.ts';
import { SetTable } from '../values/set-table.ts';
import { missing } from './missing.ts';

/** An attribute that the object itself has; `missing` when it has none. */
export function ownAttribute(x: object, name: string): unknown {
  const key = ownKey(x, name);
  return key === undefined ? missing : (x as Record<string, unknown>)[key];
}

/** The property under which the object has the Python attribute `name`. */
export function ownKey(x: object, name: string): string | undefined {
  for (const key of [mangle(name), camelCase(name)]) {
    const descriptor = Object.getOwnPropertyDescriptor(x, key);
    if (
      descriptor &&
      !isJavaScripts(x, key) &&
      ('get' in descriptor || descriptor.value !== undefined)
    ) {
      return key;
    }
  }
  return undefined;
}

/** The properties of an object that are attributes in Python, in the order in which they were set. */
export function ownKeys(x: object): string[] {
  const keys = Object.keys(x);
  return Array.isArray(x) ? keys.filter((key) => !isJavaScripts(x, key)) : keys;
}

/** Properties that V8 gives an object: an array's items and length, an error's stack; and those of the runtime. */
function isJavaScripts(x: object, key: string): boolean {
  if (Array.isArray(x)) return key === 'length' || /^\d/.test(key);
  if (x instanceof Error) return key === 'stack';
  return x instanceof SetTable && !Object.prototype.propertyIsEnumerable.call(x, key);
}
