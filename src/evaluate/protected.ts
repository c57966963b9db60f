import type * as S from '../python/syntax.ts';
import { assign } from './assign.ts';
import { block } from './block.ts';
import { expression } from './expression.ts';
import type { Completion, Frame, Machine, Steps } from './machine.ts';
import { deleteName, writeName } from './names.ts';

/** `try` with `except`, `else` and `finally`. */
export function* tryStatement(machine: Machine, node: S.Try, frame: Frame): Steps<Completion> {
  let end: Completion;
  let left: Completion;
  try {
    end = yield* guarded(machine, node, frame);
  } finally {
    left = yield* block(machine, node.finalbody, frame);
    // A `return`, `break` or `continue` of the finally block takes the place of whatever was under way.
    // eslint-disable-next-line no-unsafe-finally
    if (left) return left;
  }
  return end;
}

function* guarded(machine: Machine, node: S.Try, frame: Frame): Steps<Completion> {
  let end: Completion;
  try {
    end = yield* block(machine, node.body, frame);
  } catch (error) {
    return yield* handle(machine, node.handlers, error, frame);
  }
  return end ?? (yield* block(machine, node.orelse, frame));
}

function* handle(
  machine: Machine,
  handlers: readonly S.ExceptHandler[],
  error: unknown,
  frame: Frame,
): Steps<Completion> {
  const { py } = machine;
  for (const handler of handlers) {
    const type = handler.type ? yield* expression(machine, handler.type, frame) : py.BaseException;
    if (!py.isException(error, type)) continue;
    const owner = frame.owner();
    const before = owner.handling;
    owner.handling = py.caught(error);
    const { name } = handler;
    const { scope } = frame;
    frame.scope = machine.resolution.scopes.get(handler) ?? scope;
    try {
      if (name !== null) writeName(machine, frame, name, owner.handling);
      return yield* block(machine, handler.body, frame);
    } finally {
      owner.handling = before;
      if (name !== null) forget(machine, frame, name);
      frame.scope = scope;
    }
  }
  throw error;
}

function forget(machine: Machine, frame: Frame, name: string): void {
  try {
    deleteName(machine, frame, name);
  } catch (error) {
    // The handler has deleted it itself.
    if (!machine.py.isException(error, machine.py.NameError)) throw error;
  }
}

/** `with`, one manager after another. */
export function* withStatement(
  machine: Machine,
  items: readonly S.WithItem[],
  body: readonly S.Statement[],
  frame: Frame,
): Steps<Completion> {
  const { py } = machine;
  const [item, ...rest] = items;
  if (!item) return yield* block(machine, body, frame);
  const manager = yield* expression(machine, item.context, frame);
  const value = py.enter(manager);
  try {
    if (item.vars) yield* assign(machine, item.vars, value, frame);
    return yield* withStatement(machine, rest, body, frame);
  } catch (error) {
    if (!py.exitWith(manager, error)) throw error;
    return undefined;
  } finally {
    py.leave(manager);
  }
}
