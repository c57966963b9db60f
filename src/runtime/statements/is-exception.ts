import { isInstance } from '../classes/is-instance.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { asException } from '../exceptions/caught.ts';
import { noteHandled } from '../exceptions/handled.ts';
import { isType } from '../objects/class-info.ts';
import { Tuple } from '../values/tuple.ts';

type ExceptionClass<E extends BaseException> = abstract new (...args: never[]) => E;

/**
 * Does `except type:` take the error? A tuple takes what one of its types takes. The error that `except` binds is
 * `caught(error)`: the same, unless it is an error of JavaScript's own (stack overflow).
 */
export function isException<E extends BaseException>(
  error: unknown,
  type: ExceptionClass<E>,
): error is E;
export function isException(error: unknown, type: unknown): error is BaseException;
export function isException(error: unknown, type: unknown): boolean {
  const exception = asException(error);
  if (!(exception instanceof BaseException)) return false;
  const types: readonly unknown[] = type instanceof Tuple ? type : [type];
  for (const one of types) {
    if (!isType(one) || !(one === BaseException || one.prototype instanceof BaseException)) {
      throw new TypeError('catching classes that do not inherit from BaseException is not allowed');
    }
    if (exception instanceof one || isInstance(exception, one)) {
      noteHandled(exception);
      return true;
    }
  }
  return false;
}
