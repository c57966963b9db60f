import type { TsExpression } from '../tree.ts';
import { isMultilineTemplate } from './call.ts';
import {
  group,
  ifBreak,
  indent,
  indentIfBreak,
  join,
  line,
  softline,
  type Doc,
  type GroupId,
} from './doc.ts';
import { removeLines, willBreak } from './doc-queries.ts';
import { isBlock, isCallLike, leftmost, type Kind } from './node-queries.ts';
import { printParameters } from './parameters.ts';
import { at, type Path } from './path.ts';
import { CannotHug, type Hints, type Printer } from './printer.ts';
import { printType } from './types.ts';

type Arrow = Kind<'arrow'>;

/** `(a) => b`, and chains of them: `(a) => (b) => c`. */
export function printArrow(path: Path<Arrow>, printer: Printer, hints: Hints): Doc {
  const isChain = hints.expand !== 'last' && nextArrow(path) !== null;
  const arrows = isChain ? collectChain(path) : [path];
  const tail = arrows.at(-1) ?? path;
  const signatures = arrows.map((arrow) => printSignature(arrow, printer, hints));
  const mustBreak = isChain && arrows.some(breaksChain);
  const onSameLine = isBodyOnSameLine(tail.node, mustBreak);
  const isCallee = path.role === 'callee' && path.parent !== null && isCallLike(path.parent.node);
  const indents = isChain && (isCallee || hints.assignment !== undefined);
  const id: GroupId = Symbol('arrow-chain');
  const head = joinSignatures(path, signatures, mustBreak, hints);
  const body = printBody(tail, printer, hints, onSameLine);
  return group([
    group(indents ? indent([softline, head]) : head, {
      broken:
        indents && (hints.assignment === 'chain-tail-arrow-chain' || (isCallee && !onSameLine)),
      id,
    }),
    ' =>',
    isChain ? indentIfBreak(body, id) : group(body),
    isChain && isCallee ? ifBreak(softline, '', id) : '',
  ]);
}

function nextArrow(path: Path<Arrow>): Path<Arrow> | null {
  const { body } = path.node;
  return !isBlock(body) && body.kind === 'arrow' ? at(path, 'body', body) : null;
}

function collectChain(path: Path<Arrow>): Path<Arrow>[] {
  const next = nextArrow(path);
  return next === null ? [path] : [path, ...collectChain(next)];
}

function breaksChain({ node }: Path<Arrow>): boolean {
  return (
    (node.returnType !== undefined && node.parameters.length > 0) ||
    (node.typeParameters ?? []).length > 0 ||
    node.parameters.some(
      (one) => typeof one.target !== 'string' || one.initial !== undefined || one.rest === true,
    )
  );
}

function printSignature(path: Path<Arrow>, printer: Printer, hints: Hints): Doc {
  const { node } = path;
  const expands = hints.expand !== undefined;
  let returns: Doc =
    node.returnType === undefined
      ? ''
      : [': ', printType(node.returnType, 'arrow-return', printer)];
  if (expands) {
    if (willBreak(returns)) throw new CannotHug();
    returns = group(removeLines(returns));
  }
  const list = printParameters(path, node, printer, expands);
  const blanked: Doc = returns === '' ? '' : { type: 'arrow-return', contents: returns };
  return [node.async === true ? 'async ' : '', group([list, blanked])];
}

function joinSignatures(
  path: Path<Arrow>,
  signatures: readonly Doc[],
  broken: boolean,
  hints: Hints,
): Doc {
  const [first = '', ...rest] = signatures;
  if (rest.length === 0) return first;
  const separator: Doc = [' =>', line];
  const parent = path.parent?.node;
  const isCallee = path.role === 'callee';
  const isArgument = parent !== undefined && isCallLike(parent) && !isCallee;
  if (isArgument || parent?.kind === 'binary') {
    return group([first, ' =>', indent([line, join(separator, rest)])], { broken });
  }
  if (isCallee || hints.assignment !== undefined)
    return group(join(separator, signatures), { broken });
  return group(indent(join(separator, signatures)), { broken });
}

/** A conditional as body gets parentheses where it stays on one line: `=>` looks like `>=` beside `?`. */
function isParenthesized(body: TsExpression): boolean {
  return body.kind === 'conditional' && leftmost(body)?.kind !== 'object';
}

function isBodyOnSameLine({ body }: Arrow, mustBreak: boolean): boolean {
  if (isBlock(body)) return true;
  switch (body.kind) {
    case 'array':
    case 'object':
    case 'arrow':
    case 'sequence':
      return true;
    default:
      return isMultilineTemplate(body) || (!mustBreak && isParenthesized(body));
  }
}

function printBody(path: Path<Arrow>, printer: Printer, hints: Hints, onSameLine: boolean): Doc {
  const { body } = path.node;
  if (isBlock(body)) return [' ', printer.block(body, path)];
  const printed = printer.expression(at(path, 'body', body), hints);
  const end: Doc = hints.expand === 'last' ? [ifBreak(','), softline] : '';
  if (onSameLine && isParenthesized(body)) {
    const parts: Doc = [ifBreak('', '('), indent([softline, printed]), ifBreak('', ')'), end];
    return [' ', group(parts)];
  }
  return onSameLine ? [' ', printed] : [indent([line, printed]), end];
}
