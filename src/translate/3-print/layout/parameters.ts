import type { TsExpression, TsParameter, TsType } from '../tree.ts';
import { trailingComment } from './comments.ts';
import { group, ifBreak, indent, line, softline, typesOnly, type Doc } from './doc.ts';
import { removeLines, willBreak } from './doc-queries.ts';
import { isBlock, isIdentifier } from './node-queries.ts';
import { printTarget } from './pattern.ts';
import { at, type Path } from './path.ts';
import { CannotHug, type Printer } from './printer.ts';
import { printAnnotation, printTypeParameters } from './types.ts';

/** What all functions have. */
export interface Signature {
  readonly typeParameters?: readonly string[];
  readonly parameters: readonly TsParameter[];
  readonly returnType?: TsType;
}

/** Type parameters and parameters. With `expands`, on one line, or `CannotHug`. */
export function printParameters(
  path: Path,
  signature: Signature,
  printer: Printer,
  expands: boolean,
): Doc {
  const { parameters } = signature;
  const names = printTypeParameters(signature.typeParameters);
  const generics: Doc =
    names !== '' && path.node.kind === 'arrow'
      ? { type: 'arrow-generics', contents: names }
      : names;
  if (parameters.length === 0) return [generics, '()'];
  const hugs = hugsOnlyParameter(parameters);
  const printed = parameters.map((parameter, index) => [
    printParameter(path, parameter, printer, hugs),
    index === parameters.length - 1 ? '' : [',', hugs ? ' ' : line],
  ]);
  if (expands && !isDecorated(path)) {
    if (willBreak(generics) || willBreak(printed)) throw new CannotHug();
    return group([removeLines(generics), '(', removeLines(printed), ')']);
  }
  if (hugs) return [generics, '(', ...printed, ')'];
  const comma = parameters.at(-1)?.rest === true ? '' : ifBreak(',');
  return [generics, '(', indent([softline, ...printed]), comma, softline, ')'];
}

/** The parameters with what follows them up to the body. */
export function printSignature(
  path: Path,
  signature: Signature,
  printer: Printer,
  expands = false,
): Doc {
  const [generics, list, returns] = printSignatureParts(path, signature, printer, expands);
  return [generics, group([list, returns])];
}

/** The type parameters, the parameters and the return type. */
export function printSignatureParts(
  path: Path,
  signature: Signature,
  printer: Printer,
  expands: boolean,
): [generics: Doc, list: Doc, returns: Doc] {
  const list = printParameters(path, { ...signature, typeParameters: [] }, printer, expands);
  const returns = printAnnotation(signature.returnType, printer);
  return [
    printTypeParameters(signature.typeParameters),
    groupsParameters(signature, returns) ? group(list) : list,
    returns,
  ];
}

/** A lone parameter breaks after its return type does. */
function groupsParameters(signature: Signature, returns: Doc): boolean {
  const { returnType, parameters, typeParameters = [] } = signature;
  if (returnType === undefined || parameters.length !== 1 || typeParameters.length > 1)
    return false;
  if (typeParameters.some((one) => /\s/.test(one))) return false;
  return returnType.kind === 'objectType' || willBreak(returns);
}

function printParameter(path: Path, parameter: TsParameter, printer: Printer, hugs: boolean): Doc {
  const inner = at<Path['node']>(path, 'argument', { kind: 'parameter', parameter, hugged: hugs });
  const { initial, rest } = parameter;
  const annotation: Doc = [
    parameter.optional === true ? typesOnly('?') : '',
    printAnnotation(parameter.type, printer, hugs ? 'parameter' : 'annotation'),
  ];
  return [
    rest === true ? '...' : '',
    printTarget(parameter.target, inner, printer, rest === true ? '' : annotation),
    rest === true ? annotation : '',
    initial === undefined ? '' : [' = ', printer.expression(at(inner, 'initial', initial))],
    trailingComment(parameter.comment),
  ];
}

/** A lone pattern or object-typed parameter opens its braces on the line of `(`. */
export function hugsOnlyParameter(parameters: readonly TsParameter[]): boolean {
  const [only, ...more] = parameters;
  if (only === undefined || more.length > 0 || only.comment !== undefined) return false;
  if (only.rest === true) return false;
  const isPlain = typeof only.target === 'string';
  if (only.initial === undefined) return !isPlain || only.type?.kind === 'objectType';
  return !isPlain && isEmptyOrName(only.initial);
}

function isEmptyOrName(node: TsExpression): boolean {
  if (node.kind === 'object') return node.properties.length === 0;
  if (node.kind === 'array') return node.elements.length === 0;
  return isIdentifier(node);
}

/** `const f = decorator(a)((b) => {…})`: the parameters may break all the same. */
function isDecorated(path: Path): boolean {
  const call = path.parent;
  const owner = call?.parent;
  if (path.node.kind !== 'arrow' || !isBlock(path.node.body)) return false;
  if (call?.node.kind !== 'call' || path.role !== 'arguments') return false;
  if (call.node.arguments.length !== 1 || call.node.callee.kind !== 'call') return false;
  const decorator = call.node.callee.callee;
  const isName =
    isIdentifier(decorator) || (decorator.kind === 'member' && isIdentifier(decorator.object));
  if (!isName || owner?.node.kind !== 'declarator' || call.role !== 'value') return false;
  const statement = owner.parent?.node;
  return (
    statement?.kind === 'variable' &&
    statement.declaration === 'const' &&
    statement.declarators.length === 1
  );
}
