import { AssertionError } from '../exceptions/builtin.ts';

/** What a failed `assert condition[, message]` does: throws AssertionError. */
export function assertFailed(...message: [unknown?]): never {
  throw new AssertionError(...message);
}
