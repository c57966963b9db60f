import type { Doc } from './doc.ts';
import type { Kind } from './node-queries.ts';
import { printSignature } from './parameters.ts';
import type { Path } from './path.ts';
import type { Hints, Printer } from './printer.ts';
import type { TsStatement } from '../tree.ts';

type Declaration = Extract<TsStatement, { kind: 'functionDeclaration' }>;

/** `async function* f(a) {…}`, as a declaration or an expression. */
export function printFunction(
  path: Path<Kind<'function'> | Declaration>,
  printer: Printer,
  hints: Hints,
): Doc {
  const { node } = path;
  const expands = node.kind === 'function' && hints.expand === 'last' && isHugged(path, node);
  return [
    node.async === true ? 'async ' : '',
    node.generator === true ? 'function* ' : 'function ',
    node.name ?? '',
    printSignature(path, node, printer, expands),
    ' ',
    printer.block(node.body, path),
  ];
}

function isHugged({ parent }: Path, node: Kind<'function'>): boolean {
  if (parent?.node.kind !== 'call') return false;
  return (
    parent.node.arguments.length > 1 ||
    node.parameters.every(
      (one) =>
        typeof one.target === 'string' &&
        one.type === undefined &&
        one.initial === undefined &&
        one.rest !== true,
    )
  );
}
