import { lastHandled } from '../../exceptions/handled.ts';
import { typeOf } from '../../objects/type-of.ts';

/** Type, value and traceback (never there) of the exception that was taken last. */
export function handledException(): readonly unknown[] {
  const error = lastHandled();
  return error ? [typeOf(error), error, null] : [null, null, null];
}
