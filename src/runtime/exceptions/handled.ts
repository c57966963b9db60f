import { Traceback } from './traceback.ts';
import type { BaseException } from './base-exception.ts';

let last: BaseException | undefined;

/** Remembers the exception that an `except` clause has just taken. */
export function noteHandled(error: BaseException): void {
  last = error;
  error.__traceback__ ??= new Traceback();
}

/** The exception that was taken last: the possible `__context__` of one that is made now. */
export function lastHandled(): BaseException | undefined {
  return last;
}
