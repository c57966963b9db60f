import { BaseException } from '../exceptions/base-exception.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { repr } from '../format/repr.ts';
import { typeName } from '../objects/type-name.ts';
import { isType } from '../objects/class-info.ts';
import { construct } from '../calls/construct.ts';

/** What `raise x` raises: x itself, or an object of the class x. TypeError for anything else. */
export function raised(x: unknown): BaseException {
  if (x instanceof BaseException) return x;
  if (isType(x) && x.prototype instanceof Error) {
    const made = construct(x, []);
    if (made instanceof BaseException) return made;
    return new TypeError(
      `calling ${repr(x)} should have returned an instance of BaseException, not ${typeName(made)}`,
    );
  }
  return new TypeError('exceptions must derive from BaseException');
}
