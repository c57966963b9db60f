import type { TsStatement } from '../tree.ts';
import { printAssignment } from './assignment.ts';
import { group, hardline, indent, line, typesOnly, type Doc } from './doc.ts';
import { printTarget } from './pattern.ts';
import { at, type Declarator, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { printAnnotation } from './types.ts';

type Variable = Extract<TsStatement, { kind: 'variable' }>;

/** `const a = 1, b = 2`, without the semicolon. */
export function printVariable(path: Path<Variable>, printer: Printer): Doc {
  const { node } = path;
  const printed = node.declarators.map((one) => printDeclarator(path, one, printer));
  const hasValue = node.declarators.some((one) => one.value !== undefined);
  const separator = hasValue && path.role !== 'initial' ? hardline : line;
  const [first = '', ...rest] = printed;
  return group([
    node.declaration,
    ' ',
    rest.length === 0 ? first : indent(first),
    indent(rest.map((one) => [',', separator, one])),
  ]);
}

function printDeclarator(path: Path<Variable>, declarator: Declarator, printer: Printer): Doc {
  const inner = at<Path['node']>(path, 'member', { kind: 'declarator', declarator });
  const { target, type, value, definite } = declarator;
  const annotation = printAnnotation(type, printer);
  const left = printTarget(
    target,
    inner,
    printer,
    definite === true ? [typesOnly('!'), annotation] : annotation,
  );
  if (value === undefined) return left;
  return printAssignment(
    { path: inner, left, operator: ' =', right: value, role: 'value', type },
    printer,
  );
}
