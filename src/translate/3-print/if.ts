import type * as S from '../../python/syntax.ts';
import { printBlock, startLine } from './body.ts';
import type { Printer } from './printer.ts';
import { test } from './tests.ts';
import type { TsBlock, TsStatement } from './tree.ts';

/** `if __name__ == "__main__":` is always true here: its body stands on its own. */
function isMainGuard(node: S.If): boolean {
  const { test: condition } = node;
  if (condition.kind !== 'Compare' || condition.ops[0] !== '==' || node.orelse.length > 0)
    return false;
  const [right] = condition.comparators;
  return (
    condition.left.kind === 'Name' && condition.left.id === '__name__' && right?.kind === 'Constant'
  );
}

export function printIf(printer: Printer, node: S.If): TsStatement[] {
  if (isMainGuard(node) && printer.scope.kind === 'module') return mainGuard(printer, node);
  return [printBranch(printer, node)];
}

function mainGuard(printer: Printer, node: S.If): TsStatement[] {
  const opening = printer.program.comments.trailing(node.line);
  const block = printBlock(printer, node.body, node.line);
  const [first, ...rest] = block.statements;
  if (!first) return opening ? [{ kind: 'comments', leading: [opening] }] : [];
  const leading = [...(opening ? [opening] : []), ...(first.leading ?? [])];
  const statements: TsStatement[] = [
    { ...first, ...(leading.length > 0 ? { leading } : {}) },
    ...rest,
  ];
  return block.end ? [...statements, { kind: 'comments', leading: block.end }] : statements;
}

function printBranch(printer: Printer, node: S.If): TsStatement & { kind: 'if' } {
  const condition = test(printer, node.test);
  const consequent = printBlock(printer, node.body, headerLine(node));
  const alternate = printElse(printer, node);
  return {
    kind: 'if',
    line: node.line,
    test: condition,
    consequent,
    ...(alternate ? { alternate } : {}),
  };
}

function headerLine(node: S.If): number {
  return node.test.endLine;
}

function printElse(printer: Printer, node: S.If): TsBlock | (TsStatement & { kind: 'if' }) | null {
  const [first] = node.orelse;
  if (!first) return null;
  const last = node.body.at(-1);
  if (node.orelse.length === 1 && first.kind === 'If' && first.column === node.column) {
    const before = printer.pending;
    printer.pending = [];
    const branch = printBranch(printer, first);
    const needs = printer.pending;
    const lets = printer.program.declarations.before.get(first);
    printer.pending = before;
    if (needs.length === 0 && !lets) return branch;
    return { statements: [...needs, branch] };
  }
  return printBlock(
    printer,
    node.orelse,
    elseLine(printer, last?.endLine ?? node.line, startLine(first)),
  );
}

/** The line of `else:`: the last one before the block that is not empty and no comment's own. */
function elseLine(printer: Printer, after: number, first: number): number {
  return printer.program.comments.lineOf(/^\s*(else|finally)\s*:/, after + 1, first) ?? first - 1;
}
