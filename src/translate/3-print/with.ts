import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { assignCode, declarationKind, declaredHere } from './assign.ts';
import { headerEnd, printBlock } from './body.ts';
import { callOf, id, member, not, statement } from './build.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { TsBlock, TsExpression, TsStatement } from './tree.ts';

/** `with`: each manager is left exactly once, and may swallow the exception. */
export function printWith(printer: Printer, node: S.With | S.AsyncWith): TsStatement[] {
  return withItems(printer, node, 0);
}

function withItems(printer: Printer, node: S.With | S.AsyncWith, index: number): TsStatement[] {
  const item = node.items[index];
  if (!item) return [];
  const inner = (bind: readonly TsStatement[]): TsBlock => {
    const block =
      index === node.items.length - 1
        ? printBlock(printer, node.body, headerEnd(node))
        : { statements: withItems(printer, node, index + 1) };
    return { ...block, statements: [...bind, ...block.statements] };
  };
  if (node.kind === 'AsyncWith')
    return isLock(printer, item)
      ? lockBlock(printer, item, inner)
      : asyncBlock(printer, node, item, inner);
  return isRunner(printer, item)
    ? runnerBlock(printer, node, item, inner)
    : syncBlock(printer, node, item, inner);
}

function bindValue(
  printer: Printer,
  node: S.With | S.AsyncWith,
  item: S.WithItem,
  code: TsExpression,
): TsStatement[] {
  if (!item.vars) return [];
  const binding = item.vars.kind === 'Name' ? printer.binding(item.vars.id) : null;
  if (binding && declaredHere(printer, node).has(binding)) {
    return [
      {
        kind: 'variable',
        declaration: declarationKind(printer, node),
        declarators: [{ target: binding.jsName, value: code }],
      },
    ];
  }
  return assignCode(printer, item.vars, code, printer.type(item.vars));
}

function syncBlock(
  printer: Printer,
  node: S.With | S.AsyncWith,
  item: S.WithItem,
  inner: (bind: readonly TsStatement[]) => TsBlock,
): TsStatement[] {
  const name = printer.temporary('manager');
  const manager: TsStatement = {
    kind: 'variable',
    declaration: 'const',
    declarators: [{ target: name, value: value(printer, item.context) }],
  };
  const entered = callOf(printer.runtime('enter'), id(name));
  const bind = item.vars ? bindValue(printer, node, item, entered) : [statement(entered)];
  const check: TsStatement = {
    kind: 'if',
    test: not(callOf(printer.runtime('exitWith'), id(name), id('error$'))),
    consequent: { statements: [{ kind: 'throw', argument: id('error$') }] },
  };
  return [
    manager,
    ...bind,
    {
      kind: 'try',
      block: inner([]),
      parameter: 'error$',
      handler: { statements: [check] },
      finalizer: { statements: [statement(callOf(printer.runtime('leave'), id(name)))] },
    },
  ];
}

function isRunner(printer: Printer, item: S.WithItem): boolean {
  return T.only(printer.type(item.context), 'object')?.name === 'Runner';
}

/** Leaving a runner closes its loop, which takes turns of the loop: `try { … } finally { await runner.close(); }`. */
function runnerBlock(
  printer: Printer,
  node: S.With | S.AsyncWith,
  item: S.WithItem,
  inner: (bind: readonly TsStatement[]) => TsBlock,
): TsStatement[] {
  const name = printer.temporary('runner');
  return [
    {
      kind: 'variable',
      declaration: 'const',
      declarators: [{ target: name, value: value(printer, item.context) }],
    },
    ...bindValue(printer, node, item, id(name)),
    {
      kind: 'try',
      block: inner([]),
      finalizer: {
        statements: [statement({ kind: 'await', argument: callOf(member(id(name), 'close')) })],
      },
    },
  ];
}

function isLock(printer: Printer, item: S.WithItem): boolean {
  const atom = T.only(printer.type(item.context), 'object');
  return (
    atom !== null &&
    ['Lock', 'Semaphore', 'BoundedSemaphore', 'Condition'].includes(atom.name) &&
    !item.vars &&
    item.context.kind !== 'Call'
  );
}

/** `await lock.acquire(); try { … } finally { lock.release(); }` */
function lockBlock(
  printer: Printer,
  item: S.WithItem,
  inner: (bind: readonly TsStatement[]) => TsBlock,
): TsStatement[] {
  const lock = expression(printer, item.context);
  return [
    statement({ kind: 'await', argument: callOf(member(lock, 'acquire')) }),
    {
      kind: 'try',
      block: inner([]),
      finalizer: {
        statements: [statement(callOf(member(expression(printer, item.context), 'release')))],
      },
    },
  ];
}

function asyncBlock(
  printer: Printer,
  node: S.With | S.AsyncWith,
  item: S.WithItem,
  inner: (bind: readonly TsStatement[]) => TsBlock,
): TsStatement[] {
  const name = printer.temporary('scope');
  const entered: TsExpression = {
    kind: 'await',
    argument: callOf(printer.runtime('enterAsync'), value(printer, item.context)),
  };
  const bind = bindValue(printer, node, item, member(id(name), 'value'));
  const awaited = (method: string, ...args: TsExpression[]): TsStatement =>
    statement({ kind: 'await', argument: callOf(member(id(name), method), ...args) });
  return [
    { kind: 'variable', declaration: 'const', declarators: [{ target: name, value: entered }] },
    ...bind,
    {
      kind: 'try',
      block: inner([]),
      parameter: 'error$',
      handler: { statements: [awaited('fail', id('error$'))] },
      finalizer: { statements: [awaited('exit')] },
    },
  ];
}
