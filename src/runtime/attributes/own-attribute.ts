import { camelCase, mangle } from '../mangle.ts';
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

/** Properties that V8 gives an object: an array's length, an error's stack. */
function isJavaScripts(x: object, key: string): boolean {
  return (key === 'length' && Array.isArray(x)) || (key === 'stack' && x instanceof Error);
}
