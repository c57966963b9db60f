import { declared } from '../calls/declared.ts';
import { method } from '../calls/method.ts';
import { BaseException } from '../exceptions/base-exception.ts';
import { exceptionLines, formatException } from '../exceptions/format-exception.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { lastHandled } from '../exceptions/handled.ts';
import { host } from '../host.ts';
import { typeName } from '../objects/type-name.ts';

/** Python's module traceback, as far as its output goes to stderr: there nobody misses the marks under the lines. */
export const __name__ = 'traceback';

function textOf(error: BaseException): string {
  return host().traceback?.(error) ?? formatException(error, () => '');
}

function write(text: string, file: unknown): null {
  if (file === null) host().write('stderr', text);
  else method(file, 'write', [text]);
  return null;
}

/** Prints the exception that is being handled. */
export const printExc = declared(
  'print_exc(limit=, file=, chain=)',
  (_limit: unknown = null, file: unknown = null): null => {
    const error = lastHandled();
    return write(error ? textOf(error) : 'NoneType: None\n', file);
  },
);

/** The exception of `print_exception(error)` or of the older `(type, error, traceback)`. */
function exceptionOf(first: unknown, value: unknown): BaseException {
  const error = value === undefined ? first : value;
  if (error instanceof BaseException) return error;
  throw new TypeError(`Exception expected for value, ${typeName(error)} found`);
}

export const printException = declared(
  'print_exception(exc, /, value=, tb=, limit=, file=, chain=)',
  (exc: unknown, value?: unknown, _tb?: unknown, _limit?: unknown, file: unknown = null): null =>
    write(textOf(exceptionOf(exc, value)), file),
);

/** The last lines of a traceback: the type, the text, the notes. */
export const formatExceptionOnly = declared(
  'format_exception_only(exc, /, value=, *, show_group=)',
  (exc: unknown, value?: unknown): string[] => exceptionLines(exceptionOf(exc, value)),
);
