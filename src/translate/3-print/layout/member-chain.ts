import type { TsExpression } from '../tree.ts';
import { isSimpleArgument } from './argument-queries.ts';
import { isLongCurried, printArguments } from './call-arguments.ts';
import { breakParent, conditionalGroup, group, hardline, indent, join, type Doc } from './doc.ts';
import { willBreak } from './doc-queries.ts';
import { isFunction, isMember, isNumber, nameOf, type Kind } from './node-queries.ts';
import { needsParens } from './parens.ts';
import { at, type ExpressionPath, type Path } from './path.ts';
import { printLookup } from './member.ts';
import type { Printer } from './printer.ts';
import { printTypeArguments } from './types.ts';

type Call = Kind<'call'> | Kind<'new'>;

/** One step of `a.b[0]()`: the start, an access, the arguments of a call, a `!`. */
interface Link {
  readonly node: TsExpression;
  readonly printed: Doc;
}

/** Names so short that breaking after them gains nothing. */
const TAB_WIDTH = 2;

/** `a.b().c().d()`: on one line if it is short and simple, else each call on a line of its own. */
export function printMemberChain(path: Path<Call>, printer: Printer): Doc {
  const links = collectLinks(path, printer);
  const groups = splitIntoGroups(links);
  const merges = mergesFirstCall(groups, path.parent?.node.kind === 'expressionStatement');
  const oneLine = groups.map(printGroup);
  const cutoff = merges ? 3 : 2;
  if (groups.length <= cutoff) {
    return isLongCurried(path) ? oneLine : group(oneLine);
  }
  const expanded: Doc = [
    printGroup(groups[0] ?? []),
    merges ? printGroup(groups[1] ?? []) : '',
    printIndented(groups.slice(merges ? 2 : 1)),
  ];
  const contents: Doc = mustExpand(links, groups, oneLine)
    ? group(expanded)
    : [willBreak(oneLine) ? breakParent : '', conditionalGroup([oneLine, expanded])];
  return { type: 'member-chain', contents };
}

function collectLinks(path: Path<Call>, printer: Printer): Link[] {
  const links: Link[] = [];
  const visit = (inner: ExpressionPath, isRoot: boolean): void => {
    const { node } = inner;
    const isBare = isRoot || !needsParens(inner);
    if (node.kind === 'call' && isBare && (isRoot || isChainCallee(node.callee))) {
      const contents = [
        printTypeArguments(node.typeArguments, printer),
        printArguments({ ...inner, node }, printer),
      ];
      links.unshift({ node, printed: contents });
      visit(at(inner, 'callee', node.callee), false);
    } else if (isMember(node) && isBare) {
      links.unshift({ node, printed: printLookup({ ...inner, node }, printer) });
      visit(at(inner, 'object', node.object), false);
    } else if (node.kind === 'nonnull' && isBare) {
      links.unshift({ node, printed: { type: 'types', contents: '!' } });
      visit(at(inner, 'expression', node.expression), false);
    } else {
      links.unshift({ node, printed: printer.expression(inner) });
    }
  };
  visit(path, true);
  return links;
}

function isChainCallee(node: TsExpression): boolean {
  return isMember(node) || node.kind === 'call';
}

function isNumberIndex(node: TsExpression): boolean {
  return node.kind === 'index' && isNumber(node.index);
}

/** The computed first group, then groups of accesses that end with their calls. */
function splitIntoGroups(links: readonly Link[]): Link[][] {
  const [first, ...rest] = links;
  if (first === undefined) return [];
  const start = firstGroupLength(first, rest);
  const groups: Link[][] = [[first, ...rest.slice(0, start)]];
  let current: Link[] = [];
  let hasCall = false;
  for (const link of rest.slice(start)) {
    if (hasCall && isMember(link.node)) {
      if (isNumberIndex(link.node)) {
        current.push(link);
        continue;
      }
      groups.push(current);
      current = [];
      hasCall = false;
    }
    if (link.node.kind === 'call') hasCall = true;
    current.push(link);
  }
  if (current.length > 0) groups.push(current);
  return groups;
}

function firstGroupLength(first: Link, rest: readonly Link[]): number {
  let length = 0;
  const at = (index: number): TsExpression | undefined => rest[index]?.node;
  for (let node = at(length); node !== undefined; node = at(++length)) {
    if (node.kind !== 'nonnull' && node.kind !== 'call' && !isNumberIndex(node)) break;
  }
  if (first.node.kind === 'call') return length;
  for (let next = at(length + 1); next !== undefined; next = at(length + 1)) {
    const node = at(length);
    if (node === undefined || !isMember(node) || !isMember(next)) break;
    length += 1;
  }
  return length;
}

/** Names that are likely factories: `Object.keys(…)`, `_.map(…)`. */
function isFactory(name: string): boolean {
  return /^[A-Z]|^[$_]+$/.test(name);
}

/** Whether the first call stays on the line of what it is called on. */
function mergesFirstCall(groups: readonly Link[][], isStatement: boolean): boolean {
  const [start, next] = groups;
  const last = start?.at(-1)?.node;
  if (start === undefined || next === undefined || last === undefined) return false;
  const hasComputed = next[0]?.node.kind === 'index';
  if (start.length > 1) {
    const property = last.kind === 'index' ? nameOf(last.index) : lastName(last);
    return property !== null && (isFactory(property) || hasComputed);
  }
  if (last.kind === 'this') return true;
  const name = nameOf(last);
  if (name === null) return false;
  return isFactory(name) || (isStatement && name.length <= TAB_WIDTH) || hasComputed;
}

function lastName(node: TsExpression): string | null {
  return node.kind === 'member' ? node.property : null;
}

function mustExpand(
  links: readonly Link[],
  groups: readonly Link[][],
  oneLine: readonly Doc[],
): boolean {
  const calls = links.map((link) => link.node).filter((node) => node.kind === 'call');
  const hasManyCalls =
    calls.length > 2 && calls.some((call) => !call.arguments.every((one) => isSimpleArgument(one)));
  if (hasManyCalls || oneLine.slice(0, -1).some(willBreak)) return true;
  return (
    groups.at(-1)?.at(-1)?.node.kind === 'call' &&
    willBreak(oneLine.at(-1) ?? '') &&
    calls.slice(0, -1).some((call) => call.arguments.some(isFunction))
  );
}

function printGroup(links: readonly Link[]): Doc {
  return links.map((link) => link.printed);
}

function printIndented(groups: readonly Link[][]): Doc {
  return indent([hardline, join(hardline, groups.map(printGroup))]);
}
