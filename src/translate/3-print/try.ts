import type * as S from '../../python/syntax.ts';
import { exceptionNames } from '../2-type/tables/exceptions.ts';
import * as T from '../2-type/type.ts';
import { printBlock, startLine } from './body.ts';
import { callOf, id, not, setTrue } from './build.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { TsBlock, TsExpression, TsStatement } from './tree.ts';

/** The name of the caught error in TypeScript; handlers with a name of their own use that. */
const ERROR = 'error$';

export function printTry(printer: Printer, node: S.Try): TsStatement[] {
  if (node.handlers.length === 0)
    return [{ kind: 'try', block: tryBlock(printer, node), finalizer: finalBlock(printer, node) }];
  const hasElse = node.orelse.length > 0 && !endsAlways(node.body);
  const isFlat = hasElse && node.handlers.every((one) => endsAlways(one.body));
  const flag = hasElse && !isFlat ? printer.temporary('failed') : null;
  const block = printer.within({ guarded: true }, () => tryBlock(printer, node));
  const handler = handlers(printer, node, flag);
  const core: TsStatement = { kind: 'try', block, parameter: ERROR, handler };
  const after = hasElse ? elseStatements(printer, node, flag) : [];
  const all: TsStatement[] = flag
    ? [
        {
          kind: 'variable',
          declaration: 'let',
          declarators: [{ target: flag, value: { kind: 'literal', value: false } }],
        },
        core,
        ...after,
      ]
    : [core, ...after];
  if (node.finalbody.length === 0) return all;
  if (all.length === 1) return [{ ...core, finalizer: finalBlock(printer, node) }];
  return [{ kind: 'try', block: { statements: all }, finalizer: finalBlock(printer, node) }];
}

function endsAlways(body: readonly S.Statement[]): boolean {
  const last = body.at(-1);
  if (last?.kind === 'If')
    return last.orelse.length > 0 && endsAlways(last.body) && endsAlways(last.orelse);
  return ['Return', 'Raise', 'Continue', 'Break'].includes(last?.kind ?? '');
}

function tryBlock(printer: Printer, node: S.Try): TsBlock {
  return printBlock(printer, node.body, node.line);
}

function keywordLine(
  printer: Printer,
  pattern: RegExp,
  before: readonly S.Statement[],
  first: S.Statement | undefined,
  fallback: number,
): number {
  const after = before.at(-1)?.endLine ?? fallback;
  const to = first ? startLine(first) : after;
  return printer.program.comments.lineOf(pattern, after, to) ?? to - 1;
}

function finalBlock(printer: Printer, node: S.Try): TsBlock {
  const before = node.orelse.length > 0 ? node.orelse : (node.handlers.at(-1)?.body ?? node.body);
  return printBlock(
    printer,
    node.finalbody,
    keywordLine(printer, /^\s*finally\s*:/, before, node.finalbody[0], node.line),
  );
}

/** `else` runs when nothing was raised: outside the try, so that its own exceptions pass. */
function elseStatements(printer: Printer, node: S.Try, flag: string | null): TsStatement[] {
  const before = node.handlers.at(-1)?.body ?? node.body;
  const block = printBlock(
    printer,
    node.orelse,
    keywordLine(printer, /^\s*else\s*:/, before, node.orelse[0], node.line),
  );
  if (flag) return [{ kind: 'if', test: not(id(flag)), consequent: block }];
  return block.end
    ? [...block.statements, { kind: 'comments', leading: block.end }]
    : [...block.statements];
}

/** The handlers as a chain of ifs; what none of them takes goes on. */
function handlers(printer: Printer, node: S.Try, flag: string | null): TsBlock {
  const mark: TsStatement[] = flag ? [setTrue(flag)] : [];
  const rethrow: TsBlock = { statements: [{ kind: 'throw', argument: id(ERROR) }] };
  let rest: TsBlock | (TsStatement & { kind: 'if' }) = rethrow;
  for (const handler of [...node.handlers].reverse()) {
    const body = printHandler(printer, handler);
    const condition = matches(printer, handler);
    rest = condition
      ? { kind: 'if', line: handler.line, test: condition, consequent: body, alternate: rest }
      : body;
  }
  const chain: TsStatement[] = 'kind' in rest ? [rest] : [...rest.statements];
  const end = 'kind' in rest ? undefined : rest.end;
  const opening = 'kind' in rest ? undefined : rest.opening;
  return {
    statements: [...mark, ...chain],
    ...(end ? { end } : {}),
    ...(opening ? { opening } : {}),
  };
}

function matches(printer: Printer, handler: S.ExceptHandler): TsExpression | null {
  if (!handler.type) return null;
  const classes = handler.type.kind === 'Tuple' ? handler.type.elts : [handler.type];
  return classes
    .map((cls): TsExpression =>
      callOf(printer.runtime('isException'), id(ERROR), value(printer, cls)),
    )
    .reduce((left, right) => ({ kind: 'binary', operator: '||', left, right }));
}

function printHandler(printer: Printer, handler: S.ExceptHandler): TsBlock {
  const scope = printer.program.resolution.scopes.get(handler) ?? printer.scope;
  return printer.within({ scope: handler.name ? scope : printer.scope, handling: ERROR }, () => {
    const block = printBlock(printer, handler.body, handler.type?.endLine ?? handler.line);
    const binding = handler.name ? scope.bindings.get(handler.name) : undefined;
    if (!binding) return block;
    const caught: TsStatement = {
      kind: 'variable',
      declaration: binding.writes > 1 || binding.deleted ? 'let' : 'const',
      declarators: [
        {
          target: binding.jsName,
          value: isNative(printer, handler)
            ? id(ERROR)
            : callOf(printer.runtime('caught'), id(ERROR)),
        },
      ],
    };
    return { ...block, statements: [caught, ...block.statements] };
  });
}

/** The test has told TypeScript what the error is, and JavaScript's own errors cannot come here. */
function isNative(printer: Printer, handler: S.ExceptHandler): boolean {
  const type = handler.type ? printer.type(handler.type) : [];
  const wide = new Set([
    'BaseException',
    'Exception',
    'RuntimeError',
    'RecursionError',
    'NameError',
    'AttributeError',
    'MemoryError',
    'TypeError',
  ]);
  const known = T.isOnly(type, 'type', 'class') || type.length === 0;
  return (
    handler.type !== null &&
    handler.type.kind !== 'Tuple' &&
    known &&
    type.every((atom) =>
      atom.kind === 'type'
        ? exceptionNames.has(atom.name) && !wide.has(atom.name)
        : atom.kind === 'class',
    )
  );
}
