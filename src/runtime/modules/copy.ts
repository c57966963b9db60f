import { isDataclass, replace as replaceFields } from './dataclasses.ts';
import { isType } from '../objects/class-info.ts';
import { shallow } from './copy/shallow.ts';
import { Exception } from '../exceptions/base-exception.ts';
import { registerType } from '../objects/class-info.ts';
import { special } from '../objects/special.ts';
import { setAttr } from '../attributes/set-attr.ts';

export { deepcopy } from './copy/deepcopy.ts';

export const __name__ = 'copy';

/** copy.Error: an object that cannot be copied. */
export class Error extends Exception {}
registerType(Error, 'Error', { module: 'copy', builtin: false });

/** copy.copy(x): a new object that shares its parts. Immutable values are their own copies. */
export function copy<T>(x: T): T;
export function copy(x: unknown): unknown {
  const own = special(x, '__copy__');
  return own ? own.call(x) : shallow(x);
}

/** copy.replace(x, /, **changes): by the object's `__replace__`. */
export function replace(x: unknown, changes: Readonly<Record<string, unknown>> = {}): unknown {
  const own = special(x, '__replace__') ?? special(x, '_replace');
  if (own) return own.call(x, changes);
  if (!isType(x) && isDataclass(x)) return replaceFields(x, changes);
  const made: unknown = copy(x);
  for (const [name, value] of Object.entries(changes)) setAttr(made, name, value);
  return made;
}
