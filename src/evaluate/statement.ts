import type * as S from '../python/syntax.ts';
import { assign, remove } from './assign.ts';
import { block } from './block.ts';
import { makeClass } from './classes.ts';
import { expression, optional } from './expression.ts';
import { makeFunction } from './functions.ts';
import { importFrom, importModules } from './imports.ts';
import { forLoop, whileLoop } from './loops.ts';
import type { Completion, Frame, Machine, Steps } from './machine.ts';
import { Untranslated } from './machine.ts';
import { matchStatement } from './match.ts';
import { writeName } from './names.ts';
import { inPlace } from './operators.ts';
import { tryStatement, withStatement } from './protected.ts';

/** Runs one statement. */
export function* statement(machine: Machine, node: S.Statement, frame: Frame): Steps<Completion> {
  const { py } = machine;
  switch (node.kind) {
    case 'Expr': {
      const value = yield* expression(machine, node.value, frame);
      if (machine.interactive && value !== null) py.print(py.repr(value));
      return;
    }
    case 'Assign': {
      const value = yield* expression(machine, node.value, frame);
      for (const target of node.targets) yield* assign(machine, target, value, frame);
      return;
    }
    case 'AugAssign':
      return yield* augmented(machine, node, frame);
    case 'AnnAssign':
      if (node.value)
        yield* assign(machine, node.target, yield* expression(machine, node.value, frame), frame);
      return;
    case 'Return':
      return { returned: yield* optional(machine, node.value, frame) };
    case 'Delete':
      for (const target of node.targets) yield* remove(machine, target, frame);
      return;
    case 'If': {
      const holds = py.truthy(yield* expression(machine, node.test, frame));
      return yield* block(machine, holds ? node.body : node.orelse, frame);
    }
    case 'For':
      return yield* forLoop(machine, node, frame);
    case 'While':
      return yield* whileLoop(machine, node, frame);
    case 'Try':
      return yield* tryStatement(machine, node, frame);
    case 'With':
      return yield* withStatement(machine, node.items, node.body, frame);
    case 'Match':
      return yield* matchStatement(machine, node, frame);
    case 'Raise':
      return yield* raise(machine, node, frame);
    case 'Assert':
      if (py.truthy(yield* expression(machine, node.test, frame))) return;
      throw node.msg
        ? new py.AssertionError(yield* expression(machine, node.msg, frame))
        : new py.AssertionError();
    case 'FunctionDef':
    case 'AsyncFunctionDef':
    case 'ClassDef':
      return yield* definition(machine, node, frame);
    case 'Import':
      return importModules(machine, node, frame);
    case 'ImportFrom':
      return importFrom(machine, node, frame);
    case 'Break':
      return 'break';
    case 'Continue':
      return 'continue';
    case 'Pass':
    case 'Global':
    case 'Nonlocal':
      return;
    case 'AsyncFor':
    case 'AsyncWith':
    case 'TryStar':
    case 'TypeAlias':
      throw new Untranslated(names[node.kind]);
  }
}

const names = {
  AsyncFor: 'async for',
  AsyncWith: 'async with',
  TryStar: 'except*',
  TypeAlias: 'a type alias',
};

function* augmented(machine: Machine, node: S.AugAssign, frame: Frame): Steps<undefined> {
  const { py } = machine;
  const { target } = node;
  const operate = inPlace(py, node.op);
  if (target.kind === 'Name') {
    const old = yield* expression(machine, target, frame);
    writeName(
      machine,
      frame,
      target.id,
      operate(old, yield* expression(machine, node.value, frame)),
    );
    return;
  }
  if (target.kind !== 'Attribute' && target.kind !== 'Subscript') return;
  const object = yield* expression(machine, target.value, frame);
  if (target.kind === 'Attribute') {
    const old: unknown = py.getAttr(object, target.attr);
    py.setAttr(object, target.attr, operate(old, yield* expression(machine, node.value, frame)));
    return;
  }
  const key = yield* expression(machine, target.slice, frame);
  const old: unknown = py.getItem(object, key);
  py.setItem(object, key, operate(old, yield* expression(machine, node.value, frame)));
}

function* raise(machine: Machine, node: S.Raise, frame: Frame): Steps<never> {
  const { py } = machine;
  if (!node.exc) throw frame.handling ?? py.reraised();
  const error = yield* expression(machine, node.exc, frame);
  if (!node.cause) throw py.raised(error);
  throw py.raiseFrom(error, yield* expression(machine, node.cause, frame));
}

function* definition(
  machine: Machine,
  node: S.FunctionDef | S.AsyncFunctionDef | S.ClassDef,
  frame: Frame,
): Steps<undefined> {
  const decorators: unknown[] = [];
  for (const one of node.decorators) decorators.push(yield* expression(machine, one, frame));
  let made =
    node.kind === 'ClassDef'
      ? yield* makeClass(machine, node, frame)
      : yield* makeFunction(machine, node, frame);
  for (const one of decorators.reverse()) made = machine.py.call(one, [made]);
  writeName(machine, frame, node.name, made);
}
