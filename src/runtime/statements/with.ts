import { BaseException } from '../exceptions/base-exception.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { asException } from '../exceptions/caught.ts';
import { noteHandled } from '../exceptions/handled.ts';
import { special } from '../objects/special.ts';
import { fullTypeName } from '../objects/type-name.ts';
import { typeOf } from '../objects/type-of.ts';
import { truthy } from '../compare/truthy.ts';

/** Something that `with` takes. */
export interface ContextManager<T> {
  __enter__(): T;
  __exit__(type: unknown, error: unknown, traceback: unknown): unknown;
}

/** Managers whose `__exit__` has been called because of an exception, and whose `leave` is still to come. */
const exited = new Set<unknown>();

/**
 * `with manager as value:` is
 *
 *     const value = enter(manager);
 *     try { … } catch (error) { if (!exitWith(manager, error)) throw error; } finally { leave(manager); }
 *
 * and calls `__exit__` exactly once, however the block is left. TypeError for what is no context manager.
 */
export function enter<T>(manager: ContextManager<T>): T;
export function enter(manager: unknown): unknown;
export function enter(manager: unknown): unknown {
  const start = special(manager, '__enter__');
  const end = special(manager, '__exit__');
  if (start && end) return start.call(manager);
  const lacks = end ? '__enter__' : '__exit__';
  const hint =
    special(manager, '__aenter__') && special(manager, '__aexit__')
      ? " but it supports the asynchronous context manager protocol. Did you mean to use 'async with'?"
      : '';
  throw new TypeError(
    `'${fullTypeName(manager)}' object does not support the context manager protocol (missed ${lacks} method)${hint}`,
  );
}

/** The block of `with` raised: tells the manager. True when the manager takes the exception. */
export function exitWith(manager: unknown, error: unknown): boolean {
  const exception = asException(error);
  // The host's own way to end a run passes through.
  if (!(exception instanceof BaseException)) return exited.add(manager) && false;
  exited.add(manager);
  noteHandled(exception);
  const { __traceback__ } = exception;
  const exit = special(manager, '__exit__');
  return truthy(exit?.call(manager, typeOf(exception), exception, __traceback__));
}

/** The block of `with` is over: calls `__exit__(None, None, None)` unless `exitWith` has told it of an exception. */
export function leave(manager: unknown): void {
  if (exited.delete(manager)) return;
  special(manager, '__exit__')?.call(manager, null, null, null);
}
