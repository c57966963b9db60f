import { BaseException } from '../exceptions/base-exception.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { isType } from '../objects/class-info.ts';
import { raised } from './raised.ts';

/** `raise error from cause`, as `throw raiseFrom(error, cause)`: the error with its cause. */
export function raiseFrom<E extends BaseException>(error: E, cause: unknown): E;
export function raiseFrom(error: unknown, cause: unknown): BaseException;
export function raiseFrom(error: unknown, cause: unknown): BaseException {
  const made = raised(error);
  if (
    cause !== null &&
    !(cause instanceof BaseException) &&
    !(isType(cause) && cause.prototype instanceof Error)
  ) {
    return new TypeError('exception causes must derive from BaseException');
  }
  made.__cause__ = cause === null ? null : raised(cause);
  return made;
}
