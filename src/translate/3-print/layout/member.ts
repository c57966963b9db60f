import { group, indent, lineSuffixBoundary, softline, type Doc } from './doc.ts';
import { isMemberChain } from './doc-queries.ts';
import { isIdentifier, isMember, isNumber, withoutNonNull, type Kind } from './node-queries.ts';
import { at, findAbove, type Path } from './path.ts';
import type { Printer } from './printer.ts';

type Member = Kind<'member'> | Kind<'index'>;

/** `a.b` and `a[b]` outside of call chains. */
export function printMember(path: Path<Member>, printer: Printer): Doc {
  const { node } = path;
  const object = printer.expression(at(path, 'object', node.object));
  const lookup = printLookup(path, printer);
  const placed = staysOnLine(path, object) ? lookup : group(indent([softline, lookup]));
  const contents: Doc = [object, lineSuffixBoundary, placed];
  return isMemberChain(object) ? { type: 'member-chain', contents } : contents;
}

/** `.b`, `?.b` or `[b]`. */
export function printLookup(path: Path<Member>, printer: Printer): Doc {
  const { node } = path;
  if (node.kind === 'member') return [node.optional === true ? '?.' : '.', node.property];
  const index = printer.expression(at(path, 'index', node.index));
  if (isNumber(node.index)) return ['[', index, ']'];
  return group(['[', indent([softline, index]), softline, ']']);
}

function staysOnLine(path: Path<Member>, object: Doc): boolean {
  const { node } = path;
  if (node.kind === 'index' || isCalleeOfNew(path)) return true;
  const user = findAbove(path, (above) => !isMember(above) && above.kind !== 'nonnull')?.node;
  if (user?.kind === 'assign' && !isIdentifier(user.target)) return true;
  const parent = findAbove(path, (above) => above.kind !== 'nonnull')?.node;
  if (isIdentifier(node.object) && (parent === undefined || !isMember(parent))) return true;
  if (parent?.kind !== 'assign' && parent?.kind !== 'declarator') return false;
  const inner = withoutNonNull(node.object);
  return (inner.kind === 'call' && inner.arguments.length > 0) || isMemberChain(object);
}

function isCalleeOfNew(path: Path): boolean {
  let child = path;
  while (child.parent !== null) {
    const { node } = child.parent;
    const isPart = isMember(node) ? child.role === 'object' : node.kind === 'nonnull';
    if (!isPart) return node.kind === 'new' && child.role === 'callee';
    child = child.parent;
  }
  return false;
}
