import { align, group, ifBreak, indent, line, softline, type Doc } from './doc.ts';
import { isCast, isMember, type Kind } from './node-queries.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';

type Conditional = Kind<'conditional'>;

/** `a ? b : c`; a whole chain of them breaks when one does. */
export function printConditional(path: Path<Conditional>, printer: Printer): Doc {
  const { node, parent, role } = path;
  const isNested = parent?.node.kind === 'conditional';
  const isTest = isNested && role === 'test';
  const branches = printBranches(path, printer);
  const placed = !isNested || role !== 'consequent' ? branches : align(0, branches);
  const test = printer.expression(at(path, 'test', node.test));
  const indentsAll = isHeadOfChain(path);
  const closes = parent?.node.kind === 'member' && !indentsAll;
  const contents: Doc = [
    isNested && role === 'alternate' ? align(2, test) : test,
    isNested && !isTest ? placed : indent(placed),
    closes ? softline : '',
  ];
  const result = isNested && !isTest ? contents : group(contents);
  return isTest || indentsAll ? group([indent([softline, result]), softline]) : result;
}

function printBranches(path: Path<Conditional>, printer: Printer): Doc {
  const { consequent, alternate } = path.node;
  const nests = consequent.kind === 'conditional';
  return [
    line,
    '? ',
    nests ? ifBreak('', '(') : '',
    align(2, printer.expression(at(path, 'consequent', consequent))),
    nests ? ifBreak('', ')') : '',
    line,
    ': ',
    align(2, printer.expression(at(path, 'alternate', alternate))),
  ];
}

/** `(a ? b : c).d()` as a value: the whole is indented between its parentheses. */
function isHeadOfChain(path: Path): boolean {
  let child = path;
  let parent = path.parent;
  while (parent !== null && isLink(child, parent)) {
    child = parent;
    parent = parent.parent;
  }
  if (parent !== null && isLastLink(child, parent)) {
    child = parent;
    parent = parent.parent;
  }
  if (child === path || parent === null) return false;
  switch (parent.node.kind) {
    case 'assign':
    case 'declarator':
      return child.role === 'value';
    case 'return':
    case 'throw':
    case 'unary':
    case 'yield':
    case 'await':
      return true;
    default:
      return false;
  }
}

function isLink(child: Path, { node }: Path): boolean {
  if (node.kind === 'nonnull') return true;
  return (
    (node.kind === 'call' && child.role === 'callee') || (isMember(node) && child.role === 'object')
  );
}

function isLastLink(child: Path, { node }: Path): boolean {
  return isCast(node) || (node.kind === 'new' && child.role === 'callee');
}
