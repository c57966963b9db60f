import type { TsExpression } from '../tree.ts';
import { canExpand, isComposition, isHopefullyShort, isNumberList } from './argument-queries.ts';
import { commented, endComments } from './comments.ts';
import {
  breakParent,
  conditionalGroup,
  group,
  ifBreak,
  indent,
  line,
  softline,
  type Doc,
} from './doc.ts';
import { willBreak } from './doc-queries.ts';
import { esKind, isBlock, isFunction, isIdentifier, type Kind } from './node-queries.ts';
import { at, type Path } from './path.ts';
import { CannotHug, type Hints, type Printer } from './printer.ts';

type Call = Kind<'call'> | Kind<'new'>;

/** The arguments in parentheses. The last (or first) one may be hugged: its brackets open on the call's line. */
export function printArguments(path: Path<Call>, printer: Printer): Doc {
  const { node } = path;
  const list = node.arguments;
  if (list.length === 0) return emptyArguments(node);
  const print = (argument: TsExpression, hints?: Hints): Doc =>
    printer.expression(at(path, 'arguments', argument), hints);
  if (isEffectWithDependencies(list) && node.comments === undefined) {
    return [
      '(',
      ...list.flatMap((argument, index) => [index === 0 ? '' : ', ', print(argument)]),
      ')',
    ];
  }
  const printed = list.map((argument, index) => [
    commented(print(argument), node.comments, index, list.length),
    ...(index === list.length - 1 ? [] : [',', line]),
  ]);
  const broken = (): Doc =>
    group(['(', indent([line, ...printed]), ',', line, ')'], { broken: true });
  if (isComposition(list)) return broken();
  if (expandsFirst(node)) return hugFirst(list, printed, print, broken);
  if (expandsLast(node)) return hugLast(list, printed, print, broken);
  const contents: Doc = ['(', indent([softline, ...printed]), ifBreak(','), softline, ')'];
  if (isLongCurried(path)) return contents;
  return group(contents, { broken: printed.some(willBreak) });
}

function emptyArguments(node: Call): Doc {
  const comments = endComments(node.comments);
  return comments === null ? '()' : group(['(', indent([softline, comments]), softline, ')']);
}

type Print = (argument: TsExpression, hints?: Hints) => Doc;

function hugFirst(
  list: readonly TsExpression[],
  printed: readonly Doc[],
  print: Print,
  broken: () => Doc,
): Doc {
  const tail = printed.slice(1);
  const [argument] = list;
  if (argument === undefined || tail.some(willBreak)) return broken();
  const first = tryPrint(() => print(argument, { expand: 'first' }));
  if (first === null) return broken();
  const opened: Doc = ['(', group(first, { broken: true }), ', ', ...tail, ')'];
  if (willBreak(first)) return [breakParent, conditionalGroup([opened, broken()])];
  return conditionalGroup([['(', first, ', ', ...tail, ')'], opened, broken()]);
}

function hugLast(
  list: readonly TsExpression[],
  printed: readonly Doc[],
  print: Print,
  broken: () => Doc,
): Doc {
  const head = printed.slice(0, -1);
  const argument = list.at(-1);
  if (argument === undefined || head.some(willBreak)) return broken();
  const last = tryPrint(() => print(argument, { expand: 'last' }));
  if (last === null) return broken();
  const opened: Doc = ['(', ...head, group(last, { broken: true }), ')'];
  if (willBreak(last)) return [breakParent, conditionalGroup([opened, broken()])];
  return conditionalGroup([['(', ...head, last, ')'], opened, broken()]);
}

function tryPrint(print: () => Doc): Doc | null {
  try {
    return print();
  } catch (error) {
    if (error instanceof CannotHug) return null;
    throw error;
  }
}

function hasComment(node: Call, index: number): boolean {
  return node.comments?.before[index] !== undefined || node.comments?.after[index] !== undefined;
}

function expandsFirst(node: Call): boolean {
  const [first, second, ...more] = node.arguments;
  if (first === undefined || second === undefined || more.length > 0) return false;
  if (hasComment(node, 0)) return false;
  const hasBlock = first.kind === 'function' || (first.kind === 'arrow' && isBlock(first.body));
  return (
    hasBlock &&
    !isFunction(second) &&
    second.kind !== 'conditional' &&
    isHopefullyShort(second) &&
    !canExpand(second)
  );
}

function expandsLast(node: Call): boolean {
  const list = node.arguments;
  const last = list.at(-1);
  if (last === undefined || hasComment(node, list.length - 1) || !canExpand(last)) return false;
  if (node.comments?.before[list.length] !== undefined) return false;
  if (list.length > 1 && isNumberList(last)) return false;
  const previous = list.at(-2);
  if (previous === undefined) return true;
  if (esKind(previous) === esKind(last)) return false;
  return list.length !== 2 || previous.kind !== 'arrow' || last.kind !== 'array';
}

/** `f(() => {…}, [a, b])` stays together (React's effects; Prettier does not ask for the name). */
function isEffectWithDependencies(list: readonly TsExpression[]): boolean {
  const skipped = list.length === 3 ? 1 : 0;
  if (list.length - skipped !== 2) return false;
  if (skipped === 1 && list[0] !== undefined && !isIdentifier(list[0])) return false;
  const effect = list[skipped];
  const dependencies = list[skipped + 1];
  return (
    effect?.kind === 'arrow' &&
    effect.parameters.length === 0 &&
    isBlock(effect.body) &&
    dependencies?.kind === 'array'
  );
}

/** `f(a, b, c)(d)`: the inner list breaks before the outer one. */
export function isLongCurried({ node, parent, role }: Path<Call>): boolean {
  return (
    role === 'callee' &&
    node.kind === 'call' &&
    parent?.node.kind === 'call' &&
    parent.node.arguments.length > 0 &&
    node.arguments.length > parent.node.arguments.length
  );
}
