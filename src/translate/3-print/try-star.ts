import type * as S from '../../python/syntax.ts';
import { printBlock } from './body.ts';
import { callOf, id, member, nullLiteral, statement, setTrue } from './build.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { TsBlock, TsExpression, TsStatement } from './tree.ts';

/** `except*`: each handler takes its part of the group; the rest goes on when all have run (PEP 654). */
export function printTryStar(printer: Printer, node: S.TryStar): TsStatement[] {
  const groups = printer.temporary('groups');
  const flag = node.orelse.length > 0 ? printer.temporary('failed') : null;
  const block = printBlock(printer, node.body, node.line);
  const statements: TsStatement[] = [
    ...(flag ? [setTrue(flag)] : []),
    {
      kind: 'variable',
      declaration: 'const',
      declarators: [{ target: groups, value: callOf(printer.runtime('exceptStar'), id('error$')) }],
    },
    ...node.handlers.flatMap((handler) => printHandler(printer, handler, groups)),
    statement(callOf(member(id(groups), 'finish'))),
  ];
  const core: TsStatement = { kind: 'try', block, parameter: 'error$', handler: { statements } };
  const all: TsStatement[] = flag
    ? [
        {
          kind: 'variable',
          declaration: 'let',
          declarators: [{ target: flag, value: { kind: 'literal', value: false } }],
        },
        core,
        {
          kind: 'if',
          test: { kind: 'unary', operator: '!', argument: id(flag) },
          consequent: printBlock(printer, node.orelse, (node.orelse[0]?.line ?? 1) - 1),
        },
      ]
    : [core];
  if (node.finalbody.length === 0) return all;
  const finalizer = printBlock(printer, node.finalbody, (node.finalbody[0]?.line ?? 1) - 1);
  return [
    all.length === 1
      ? { ...core, finalizer }
      : { kind: 'try', block: { statements: all }, finalizer },
  ];
}

function printHandler(printer: Printer, handler: S.ExceptHandler, groups: string): TsStatement[] {
  const scope = printer.program.resolution.scopes.get(handler) ?? printer.scope;
  const name = handler.name
    ? (scope.bindings.get(handler.name)?.jsName ?? handler.name)
    : printer.temporary('part');
  const taken: TsExpression = callOf(
    member(id(groups), 'take'),
    handler.type ? value(printer, handler.type) : nullLiteral,
  );
  const body = printer.within({ scope: handler.name ? scope : printer.scope, handling: name }, () =>
    printBlock(printer, handler.body, handler.type?.endLine ?? handler.line),
  );
  const guarded: TsBlock = {
    statements: [
      {
        kind: 'try',
        block: body,
        parameter: 'raised$',
        handler: { statements: [statement(callOf(member(id(groups), 'add'), id('raised$')))] },
      },
    ],
  };
  const check: TsStatement = {
    kind: 'if',
    test: { kind: 'binary', operator: '!==', left: id(name), right: nullLiteral },
    consequent: guarded,
  };
  return [
    {
      kind: 'block',
      body: {
        statements: [
          { kind: 'variable', declaration: 'const', declarators: [{ target: name, value: taken }] },
          check,
        ],
      },
    },
  ];
}
