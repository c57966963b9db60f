import { registerType } from '../objects/class-info.ts';
import { Exception } from './base-exception.ts';
import { reprOf, textOf } from './wording.ts';

/**
 * OSError(errno, strerror[, filename]): with two arguments or more they become attributes, and with a known errno
 * the object is of the matching subclass (`OSError(2, '')` is a FileNotFoundError).
 */
export class OSError extends Exception {
  readonly #given: readonly unknown[];

  constructor(...args: unknown[]) {
    const given = args.length >= 2 ? args : [];
    super(...(given.length > 2 ? given.slice(0, 2) : args));
    this.#given = given;
    const kind = new.target === OSError ? byErrno.get(given[0]) : undefined;
    if (kind) return new kind(...args);
  }

  get errno(): unknown {
    return this.#given[0] ?? null;
  }

  get strerror(): unknown {
    return this.#given[1] ?? null;
  }

  get filename(): unknown {
    return this.#given[2] ?? null;
  }

  override __str__(): string {
    if (this.#given.length < 2) return super.__str__();
    const text = `[Errno ${textOf(this.errno)}] ${textOf(this.strerror)}`;
    return this.filename === null ? text : `${text}: ${reprOf(this.filename)}`;
  }
}

export class BlockingIOError extends OSError {}
export class ChildProcessError extends OSError {}
export class ConnectionError extends OSError {}
export class BrokenPipeError extends ConnectionError {}
export class ConnectionAbortedError extends ConnectionError {}
export class ConnectionRefusedError extends ConnectionError {}
export class ConnectionResetError extends ConnectionError {}
export class FileExistsError extends OSError {}
export class FileNotFoundError extends OSError {}
export class InterruptedError extends OSError {}
export class IsADirectoryError extends OSError {}
export class NotADirectoryError extends OSError {}
export class PermissionError extends OSError {}
export class ProcessLookupError extends OSError {}
export class TimeoutError extends OSError {}

/** Linux's numbers, as CPython's `errnomap` has them. */
const byErrno = new Map<unknown, new (...args: unknown[]) => OSError>([
  [1, PermissionError],
  [2, FileNotFoundError],
  [3, ProcessLookupError],
  [4, InterruptedError],
  [10, ChildProcessError],
  [11, BlockingIOError],
  [13, PermissionError],
  [17, FileExistsError],
  [20, NotADirectoryError],
  [21, IsADirectoryError],
  [32, BrokenPipeError],
  [103, ConnectionAbortedError],
  [104, ConnectionResetError],
  [110, TimeoutError],
  [111, ConnectionRefusedError],
]);

const all = {
  OSError,
  BlockingIOError,
  ChildProcessError,
  ConnectionError,
  BrokenPipeError,
  ConnectionAbortedError,
  ConnectionRefusedError,
  ConnectionResetError,
  FileExistsError,
  FileNotFoundError,
  InterruptedError,
  IsADirectoryError,
  NotADirectoryError,
  PermissionError,
  ProcessLookupError,
  TimeoutError,
};

for (const [name, type] of Object.entries(all)) registerType(type, name);
