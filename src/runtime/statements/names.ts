import { NameError, TypeError, UnboundLocalError } from '../exceptions/builtin.ts';
import { RuntimeError } from '../exceptions/builtin.ts';
import { lastHandled } from '../exceptions/handled.ts';

/** A variable that may not be bound yet (or no longer): its value, or CPython's error (Python/ceval.c). */
export function bound<T>(value: T, name: string, kind: boolean | 'free' = false): T {
  if (value !== undefined) return value;
  if (kind === 'free')
    throw new NameError(
      `cannot access free variable '${name}' where it is not associated with a value in enclosing scope`,
    );
  if (kind)
    throw new UnboundLocalError(
      `cannot access local variable '${name}' where it is not associated with a value`,
    );
  return undefinedName(name);
}

/** A name that nothing binds. */
export function undefinedName(name: string): never {
  throw new NameError(`name '${name}' is not defined`);
}

/** A call whose arguments do not fit: they have been evaluated, now CPython's TypeError. */
export function badCall(message: string, ..._arguments: readonly unknown[]): never {
  throw new TypeError(message);
}

/** What a bare `raise` raises outside the text of a handler: the exception being handled. */
export function reraised(): Error {
  return lastHandled() ?? new RuntimeError('No active exception to reraise');
}
