import { registerType } from '../objects/class-info.ts';
import { takeKeywords } from '../calls/keywords.ts';
import { BaseException, Exception, useTypeErrorForNotes } from './base-exception.ts';
import { reprOf, textOf } from './wording.ts';

// The exceptions that add nothing, or one attribute, to their base: CPython's Objects/exceptions.c, in its order.

export class GeneratorExit extends BaseException {}
export class KeyboardInterrupt extends BaseException {}
export class StopAsyncIteration extends Exception {}
export class ArithmeticError extends Exception {}
export class FloatingPointError extends ArithmeticError {}
export class OverflowError extends ArithmeticError {}
export class ZeroDivisionError extends ArithmeticError {}
export class AssertionError extends Exception {}
export class BufferError extends Exception {}
export class EOFError extends Exception {}
export class LookupError extends Exception {}
export class IndexError extends LookupError {}
export class MemoryError extends Exception {}
export class ReferenceError extends Exception {}
export class RuntimeError extends Exception {}
export class NotImplementedError extends RuntimeError {}
export class PythonFinalizationError extends RuntimeError {}
export class RecursionError extends RuntimeError {}
export class SystemError extends Exception {}
export class TypeError extends Exception {}
export class ValueError extends Exception {}
export class Warning extends Exception {}
export class DeprecationWarning extends Warning {}
export class PendingDeprecationWarning extends Warning {}
export class RuntimeWarning extends Warning {}
export class SyntaxWarning extends Warning {}
export class UserWarning extends Warning {}
export class FutureWarning extends Warning {}
export class ImportWarning extends Warning {}
export class UnicodeWarning extends Warning {}
export class BytesWarning extends Warning {}
export class ResourceWarning extends Warning {}
export class EncodingWarning extends Warning {}

/** Says its key by repr, so that `KeyError: ''` is not mistaken for no message. */
export class KeyError extends LookupError {
  override __str__(): string {
    return this.args.length === 1 ? reprOf(this.args[0]) : super.__str__();
  }
}

/** `value` is what the generator returned. */
export class StopIteration extends Exception {
  get value(): unknown {
    return this.args[0] ?? null;
  }
}

/** `code` is what `sys.exit` was given. */
export class SystemExit extends BaseException {
  get code(): unknown {
    return this.args.length > 1 ? this.args : (this.args[0] ?? null);
  }
}

/** `name` and `obj` say what was looked up; tracebacks use them for suggestions. */
export class AttributeError extends Exception {
  readonly #about: Readonly<Record<string, unknown>>;

  constructor(...args: unknown[]) {
    const about = takeKeywords(args) ?? {};
    super(...args);
    this.#about = about;
  }

  get name$(): unknown {
    return this.#about['name'] ?? null;
  }

  get obj(): unknown {
    return this.#about['obj'] ?? null;
  }
}

/** `name` is the name that was not found. */
export class NameError extends Exception {
  readonly #about: Readonly<Record<string, unknown>>;

  constructor(...args: unknown[]) {
    const about = takeKeywords(args) ?? {};
    super(...args);
    this.#about = about;
  }

  get name$(): unknown {
    return this.#about['name'] ?? null;
  }
}

export class UnboundLocalError extends NameError {}

/** `name` is the module. */
export class ImportError extends Exception {
  readonly #about: Readonly<Record<string, unknown>>;

  constructor(...args: unknown[]) {
    const about = takeKeywords(args) ?? {};
    super(...args);
    this.#about = about;
  }

  get msg(): unknown {
    return this.args[0] ?? null;
  }

  get name$(): unknown {
    return this.#about['name'] ?? null;
  }
}

export class ModuleNotFoundError extends ImportError {}

/** The text of a syntax error is the first argument; where it stands, the second. */
export class SyntaxError extends Exception {
  get msg(): unknown {
    return this.args[0] ?? null;
  }

  get filename(): unknown {
    return this.#place(0);
  }

  get lineno(): unknown {
    return this.#place(1);
  }

  get offset(): unknown {
    return this.#place(2);
  }

  get text(): unknown {
    return this.#place(3);
  }

  get endLineno(): unknown {
    return this.#place(4);
  }

  get endOffset(): unknown {
    return this.#place(5);
  }

  /** SyntaxError_str of Objects/exceptions.c: the file without its folder. */
  override __str__(): string {
    const { msg, filename, lineno } = this;
    const file = typeof filename === 'string' ? filename.replace(/^.*\//, '') : null;
    const line = lineno === null ? null : `line ${Number(lineno)}`;
    const place = [file, line].filter((part) => part !== null).join(', ');
    return place === '' ? super.__str__() : `${textOf(msg)} (${place})`;
  }

  #place(index: number): unknown {
    const place: unknown = this.args[1];
    return Array.isArray(place) ? ((place as unknown[])[index] ?? null) : null;
  }
}

export class IndentationError extends SyntaxError {}
export class TabError extends IndentationError {}

useTypeErrorForNotes((message) => new TypeError(message));

const all = {
  GeneratorExit,
  KeyboardInterrupt,
  StopAsyncIteration,
  ArithmeticError,
  FloatingPointError,
  OverflowError,
  ZeroDivisionError,
  AssertionError,
  BufferError,
  EOFError,
  LookupError,
  IndexError,
  MemoryError,
  ReferenceError,
  RuntimeError,
  NotImplementedError,
  PythonFinalizationError,
  RecursionError,
  SystemError,
  TypeError,
  ValueError,
  Warning,
  DeprecationWarning,
  PendingDeprecationWarning,
  RuntimeWarning,
  SyntaxWarning,
  UserWarning,
  FutureWarning,
  ImportWarning,
  UnicodeWarning,
  BytesWarning,
  ResourceWarning,
  EncodingWarning,
  KeyError,
  StopIteration,
  SystemExit,
  AttributeError,
  NameError,
  UnboundLocalError,
  ImportError,
  ModuleNotFoundError,
  SyntaxError,
  IndentationError,
  TabError,
};

for (const [name, type] of Object.entries(all)) registerType(type, name);
