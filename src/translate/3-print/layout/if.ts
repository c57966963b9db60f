import type { TsExpression, TsStatement } from '../tree.ts';
import { withOpening } from './block.ts';
import { group, indent, softline, type Doc } from './doc.ts';
import { isLogical } from './node-queries.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';

type If = Extract<TsStatement, { kind: 'if' }>;

/** `if (a) {…} else if (b) {…} else {…}`. */
export function printIf(path: Path<If>, printer: Printer): Doc {
  const { node } = path;
  const body = printer.block(withOpening(node.consequent, node), {
    ...path,
    role: 'consequent',
  });
  const head = group(['if (', printTest(path, node.test, printer), ') ', body]);
  if (node.alternate === undefined) return head;
  return [head, ' else ', group(printAlternate(path, node.alternate, printer))];
}

function printAlternate(
  path: Path<If>,
  alternate: NonNullable<If['alternate']>,
  printer: Printer,
): Doc {
  if ('statements' in alternate) return printer.block(alternate, { ...path, role: 'alternate' });
  const inner = at<If>(path, 'alternate', alternate);
  // A comment before `else if` has no place there: it stands first in the branch.
  const [first, ...more] = alternate.leading ?? [];
  const rest: TsStatement = { kind: 'comments', leading: more };
  const statements =
    more.length === 0
      ? alternate.consequent.statements
      : [rest, ...alternate.consequent.statements];
  const branch = withOpening({ ...alternate.consequent, statements }, { trailing: first });
  return markLine(
    alternate,
    printIf({ ...inner, node: { ...alternate, consequent: branch } }, printer),
  );
}

function markLine(node: TsStatement, contents: Doc): Doc {
  if (node.line === undefined) return contents;
  return { type: 'source', first: node.line, last: node.endLine ?? node.line, contents };
}

/** The test in the parentheses of `if`, `while` and `do`. */
export function printTest(path: Path, test: TsExpression, printer: Printer): Doc {
  const printed = printer.expression(at(path, 'test', test));
  return isNegatedLogical(test) ? printed : group([indent([softline, printed]), softline]);
}

/** `!(a && b)` brings parentheses of its own to break in. */
function isNegatedLogical(test: TsExpression): boolean {
  if (test.kind !== 'unary' || test.operator !== '!') return false;
  const { argument } = test;
  const inner =
    argument.kind === 'unary' && argument.operator === '!' ? argument.argument : argument;
  return isLogical(inner);
}
