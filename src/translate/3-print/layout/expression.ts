import { printArray } from './array.ts';
import { printArrow } from './arrow.ts';
import { printAssignment } from './assignment.ts';
import { printBinary } from './binary.ts';
import { printCall } from './call.ts';
import { printConditional } from './conditional.ts';
import { group, ifBreak, indent, join, line, softline, typesOnly, type Doc } from './doc.ts';
import { printFunction } from './function.ts';
import { printMember } from './member.ts';
import { holdsOnlyComments, isCallLike, isMember, leftmost, type Kind } from './node-queries.ts';
import { normalNumber } from './numbers.ts';
import { printObject } from './object.ts';
import { needsParens } from './parens.ts';
import { printTarget } from './pattern.ts';
import { at, findAbove, type ExpressionPath, type Path } from './path.ts';
import type { Hints, Printer } from './printer.ts';
import { printArgument } from './return.ts';
import { quote } from './strings.ts';
import { printTemplate } from './template.ts';
import { printType } from './types.ts';

/** An expression, in parentheses if it needs them. */
export function printExpression(path: ExpressionPath, printer: Printer, hints: Hints): Doc {
  const { node } = path;
  const bare = printBare(path, printer, hints);
  const contents: Doc =
    node.line === undefined
      ? bare
      : { type: 'source', first: node.line, last: node.endLine ?? node.line, contents: bare };
  return needsParens(path) ? ['(', contents, ')'] : contents;
}

function printBare(path: ExpressionPath, printer: Printer, hints: Hints): Doc {
  const { node } = path;
  switch (node.kind) {
    case 'identifier':
      return node.name;
    case 'number':
      return normalNumber(node.text);
    case 'string':
      return quote(node.value);
    case 'literal':
      return String(node.value);
    case 'this':
    case 'super':
      return node.kind;
    case 'template':
      return printTemplate({ ...path, node }, printer);
    case 'array':
      return printArray({ ...path, node }, printer);
    case 'object':
      return printObject({ ...path, node }, printer);
    case 'member':
    case 'index':
      return printMember({ ...path, node }, printer);
    case 'call':
    case 'new':
      return printCall({ ...path, node }, printer);
    case 'arrow':
      return printArrow({ ...path, node }, printer, hints);
    case 'function':
      return printFunction({ ...path, node }, printer, hints);
    case 'class':
      return printer.class(node.class, path);
    default:
      return printOperation({ ...path, node }, printer);
  }
}

type Operation = Kind<
  | 'unary'
  | 'binary'
  | 'conditional'
  | 'assign'
  | 'await'
  | 'yield'
  | 'spread'
  | 'sequence'
  | 'as'
  | 'satisfies'
  | 'nonnull'
>;

function printOperation(path: Path<Operation>, printer: Printer): Doc {
  const { node } = path;
  switch (node.kind) {
    case 'unary': {
      const blank = /[a-z]$/.test(node.operator) ? ' ' : '';
      const argument = printer.expression(at(path, 'argument', node.argument));
      const placed = holdsOnlyComments(node.argument)
        ? group(['(', indent([softline, argument]), softline, ')'])
        : argument;
      return [node.operator, blank, placed];
    }
    case 'binary':
      return printBinary({ ...path, node }, printer);
    case 'conditional':
      return printConditional({ ...path, node }, printer);
    case 'assign': {
      const left = printTarget(node.target, path, printer);
      const operator = ` ${node.operator}`;
      return printAssignment({ path, left, operator, right: node.value, role: 'value' }, printer);
    }
    case 'await':
      return printAwait({ ...path, node }, printer);
    case 'yield':
      return [
        node.delegate === true ? 'yield*' : 'yield',
        printArgument(path, node.argument, printer),
      ];
    case 'spread':
      return ['...', printer.expression(at(path, 'argument', node.argument))];
    case 'sequence':
      return printSequence({ ...path, node }, printer);
    case 'as':
    case 'satisfies':
      return printCast({ ...path, node }, printer);
    case 'nonnull':
      return [printer.expression(at(path, 'expression', node.expression)), typesOnly('!')];
  }
}

function isHeadOfAccess({ role, parent }: Path): boolean {
  if (parent === null) return false;
  const { node } = parent;
  return (role === 'callee' && isCallLike(node)) || (role === 'object' && isMember(node));
}

function printAwait(path: Path<Kind<'await'>>, printer: Printer): Doc {
  const { node, role, parent } = path;
  const parts: Doc = ['await ', printer.expression(at(path, 'argument', node.argument))];
  if (!isHeadOfAccess(path) || (role === 'callee' && parent?.node.kind === 'new')) return parts;
  const contents: Doc = [indent([softline, parts]), softline];
  const outer = findAbove(path, (above) => above.kind === 'await' || isStatementWithBlock(above));
  const isFirst = outer?.node.kind === 'await' && leftmost(outer.node.argument) === node;
  return isFirst ? contents : group(contents);
}

/** A node whose body is a block: the search for an outer `await` ends there. */
function isStatementWithBlock(node: Path['node']): boolean {
  return node.kind === 'expressionStatement' || node.kind === 'function' || node.kind === 'method';
}

function printSequence(path: Path<Kind<'sequence'>>, printer: Printer): Doc {
  const { node, parent, role } = path;
  const printed = node.expressions.map((one) => printer.expression(at(path, 'element', one)));
  if (parent?.node.kind === 'expressionStatement' || parent?.node.kind === 'for') {
    const [first = '', ...rest] = printed;
    return group([first, ...rest.map((one) => [',', indent([line, one])])]);
  }
  const list = join([',', line], printed);
  const opens = role === 'body' || isReturned(path);
  return group(opens ? ifBreak([indent([softline, list]), softline], list) : list);
}

const OPENING: ReadonlySet<string> = new Set(['return', 'throw', 'yield', 'unary']);

/** Whether the parentheses stand right after `return`, `throw`, `yield` or a unary operator. */
function isReturned({ role, parent }: Path): boolean {
  const kind = parent?.node.kind;
  return role === 'argument' && kind !== undefined && OPENING.has(kind);
}

function printCast(path: Path<Kind<'as'> | Kind<'satisfies'>>, printer: Printer): Doc {
  const { node } = path;
  const parts: Doc = [
    printer.expression(at(path, 'expression', node.expression)),
    typesOnly([` ${node.kind} `, printType(node.type, 'annotation', printer)]),
  ];
  return isHeadOfAccess(path) ? group([indent([softline, parts]), softline]) : parts;
}
