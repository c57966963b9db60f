import { BaseException } from './base-exception.ts';
import { AttributeError, MemoryError, NameError, RecursionError, TypeError } from './builtin.ts';
import { FrozenInstanceError } from './frozen-instance-error.ts';
import { noteHandled } from './handled.ts';

const Native = {
  TypeError: globalThis.TypeError,
  RangeError: globalThis.RangeError,
  ReferenceError: globalThis.ReferenceError,
};

const translations = new WeakMap<object, BaseException>();

/**
 * A caught JavaScript error as the Python exception that it stands for: stack overflow is RecursionError, a read of
 * null is AttributeError. What stands for none (the host ending the run) stays as it is.
 */
export function caught<E extends BaseException>(error: E): E;
export function caught(error: unknown): unknown;
export function caught(error: unknown): unknown {
  const exception = asException(error);
  if (exception instanceof BaseException) noteHandled(exception);
  return exception;
}

/** The same without taking it as handled. */
export function asException(error: unknown): unknown {
  if (error instanceof BaseException || typeof error !== 'object' || error === null) return error;
  const known = translations.get(error);
  if (known) return known;
  const made = translated(error);
  if (!made) return error;
  if (error instanceof Error && error.stack !== undefined) {
    Object.defineProperty(made, 'stack', {
      value: error.stack,
      configurable: true,
      writable: true,
    });
  }
  translations.set(error, made);
  return made;
}

/** What V8 says of texts, integers, arrays and buffers that are larger than it can make. */
const tooLarge =
  /^(?:Invalid (?:string|array|typed array|array buffer) length|Array buffer allocation failed|Maximum BigInt size exceeded|Invalid count value: (?!-))/;

/**
 * Where the stack ends, V8 may throw in the name of another realm, and a regular expression fails to compile: the text
 * must do, and be read without one.
 */
function isStackOverflow(text: string): boolean {
  return text.startsWith('Maximum call stack size') || text.endsWith(': Stack overflow');
}

function textOf(error: object): string {
  return 'message' in error && typeof error.message === 'string' ? error.message : '';
}

function translated(error: object): BaseException | undefined {
  if (isStackOverflow(textOf(error))) return new RecursionError('maximum recursion depth exceeded');
  if (error instanceof Native.RangeError && tooLarge.test(error.message)) return new MemoryError();
  if (error instanceof Native.ReferenceError) return unboundName(error.message);
  return error instanceof Native.TypeError ? wrongType(error.message) : undefined;
}

function unboundName(message: string): BaseException | undefined {
  const early = /^Cannot access '(.+)' before initialization/.exec(message);
  if (early) {
    return new NameError(`name '${early[1] ?? ''}' is not defined`, { name: early[1] });
  }
  const unknown = /^(.+) is not defined/.exec(message);
  return unknown
    ? new NameError(`name '${unknown[1] ?? ''}' is not defined`, { name: unknown[1] })
    : undefined;
}

function wrongType(message: string): BaseException | undefined {
  const ofNull =
    /^Cannot (?:read|set) properties of (?:null|undefined) \((?:reading|setting) '(.+)'\)/.exec(
      message,
    );
  if (ofNull)
    return new AttributeError(`'NoneType' object has no attribute '${ofNull[1] ?? ''}'`, {
      name: ofNull[1],
      obj: null,
    });
  const getterOnly = /^Cannot set property (\S+) of (?:#<(.+)>|.*) which has only a getter/.exec(
    message,
  );
  if (getterOnly) {
    return new AttributeError(
      `property '${getterOnly[1] ?? ''}' of '${getterOnly[2] ?? 'object'}' object has no setter`,
    );
  }
  const frozen = /^Cannot (assign to|delete|add) (?:read only )?property '?([^',]+)'?/.exec(
    message,
  );
  if (frozen) {
    const verb = frozen[1] === 'delete' ? 'delete' : 'assign to';
    return new FrozenInstanceError(`cannot ${verb} field '${frozen[2] ?? ''}'`);
  }
  if (
    /null is not iterable|null is not a function or its return value is not iterable/.test(message)
  ) {
    return new TypeError("'NoneType' object is not iterable");
  }
  return undefined;
}
