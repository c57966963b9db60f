import { BaseException } from '../exceptions/base-exception.ts';
import { asException } from '../exceptions/caught.ts';

/**
 * What was thrown, as a Python exception. What is none (a bug of ours, or the host ending the run) is thrown on.
 */
export function pythonError(thrown: unknown): BaseException {
  const error = asException(thrown);
  if (error instanceof BaseException) return error;
  throw thrown;
}
