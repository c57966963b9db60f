import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import { headerEnd, printBlock } from './body.ts';
import { callOf, id, nullLiteral, statement } from './build.ts';
import { value } from './values.ts';
import { describeFunction, isDescribed } from './describe.ts';
import { docLines, docOf } from './doc-string.ts';
import { cast } from './grasp.ts';
import { parameters } from './parameters.ts';
import { restOf } from './rest.ts';
import { isVoid } from './overrides.ts';
import type { Printer } from './printer.ts';
import { returnType, tsType } from './types.ts';
import type { TsBlock, TsExpression, TsParameter, TsStatement, TsType } from './tree.ts';

/** The parts that functions and methods share. */
export interface FunctionParts {
  readonly async?: true;
  readonly generator?: true;
  readonly parameters: readonly TsParameter[];
  readonly returnType: TsType;
  readonly body: TsBlock;
  readonly doc?: readonly string[];
}

export function functionParts(
  printer: Printer,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: FunctionInfo,
  skip: number,
): FunctionParts {
  const indirect = info.owner === null;
  return printer.within(
    { scope: info.scope, function: info, loops: [], handling: null, indirect },
    () => {
      const list = parameters(printer, info, skip);
      const body = functionBody(printer, node, info);
      const doc = docOf(node.body);
      return {
        ...(info.isAsync || printer.program.coloured.has(info) ? { async: true as const } : {}),
        ...(info.isGenerator ? { generator: true as const } : {}),
        parameters: list,
        returnType: returnType(printer, info),
        body,
        ...(doc === null ? {} : { doc: docLines(doc) }),
      };
    },
  );
}

function functionBody(
  printer: Printer,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: FunctionInfo,
): TsBlock {
  const outer = printer.pending;
  printer.pending = [];
  const block = printBlock(printer, node.body, headerEnd(node));
  printer.pending = outer;
  const rest = restOf(printer, info);
  const first: TsStatement[] = rest?.tuple
    ? [
        {
          kind: 'variable',
          declaration: isReassigned(info) ? 'let' : 'const',
          declarators: [
            { target: rest.tuple, value: callOf(printer.runtime('tuple'), id(rest.array)) },
          ],
        },
      ]
    : [];
  const last: TsStatement[] =
    info.falls && !isVoid(info) && !(info.isGenerator && T.isOnly(info.returns.type, 'none'))
      ? [{ kind: 'return', argument: nullLiteral }]
      : [];
  return { ...block, statements: [...first, ...block.statements, ...last] };
}

/** `*args` is bound again in the body. */
function isReassigned(info: FunctionInfo): boolean {
  const { vararg } = info.node.args;
  const binding = vararg && info.scope.bindings.get(vararg.arg);
  return binding !== null && binding !== undefined && (binding.writes > 1 || binding.rebound);
}

/** A function: a declaration, or a variable where the name is bound again or decorated. */
export function printFunction(
  printer: Printer,
  node: S.FunctionDef | S.AsyncFunctionDef,
): TsStatement[] {
  const info = printer.program.context.functions.get(node);
  const binding = printer.binding(node.name);
  if (!info || !binding) return [];
  const { doc, ...parts } = functionParts(printer, node, info, 0);
  const name = binding.jsName;
  const isMember = binding.scope.kind === 'class';
  if (node.decorators.length === 0 && binding.definition === node && !isMember) {
    const described = describeFunction(printer, info, id(name), 0);
    const declaration: TsStatement = {
      kind: 'functionDeclaration',
      name,
      ...parts,
      ...(doc ? { doc } : {}),
    };
    return described ? [declaration, statement(described)] : [declaration];
  }
  return [variable(printer, node, info, parts, name)];
}

/** `const f = decorate(function f() { … });` */
function variable(
  printer: Printer,
  node: S.FunctionDef | S.AsyncFunctionDef,
  info: FunctionInfo,
  parts: Omit<FunctionParts, 'doc'>,
  name: string,
): TsStatement {
  // A function expression sees itself under its own name, even when the variable names another one by now.
  const isRebound = (printer.binding(node.name)?.writes ?? 0) > 1;
  const own = node.decorators.length > 0 || isRebound ? {} : { name };
  let code: TsExpression = { kind: 'function', ...own, ...parts };
  if (node.decorators.length > 0) info.escapes = true;
  if (isDescribed(printer, info)) code = describeFunction(printer, info, code, 0) ?? code;
  for (const decorator of [...node.decorators].reverse()) code = decorate(printer, decorator, code);
  const binding = printer.binding(node.name);
  const [outer] = node.decorators;
  if (outer && binding && !isFollowed(printer, outer))
    code = cast(printer, code, printer.slotType(binding));
  const { inline, single } = printer.program.declarations;
  if (binding && (binding.definition === node || inline.get(node)?.has(binding))) {
    const declaration =
      binding.definition === node || single.get(node)?.has(binding) ? 'const' : 'let';
    const place = printer.slotType(binding);
    const isOpen = place.length > 1 || T.isUnknown(place);
    const type = declaration === 'let' && isOpen ? { type: tsType(printer, place) } : {};
    return { kind: 'variable', declaration, declarators: [{ target: name, value: code, ...type }] };
  }
  return statement({ kind: 'assign', operator: '=', target: id(name), value: code });
}

/** TypeScript knows what the decorator gives: it is a function of the program or of the runtime. */
function isFollowed(printer: Printer, decorator: S.Expression): boolean {
  const [atom, more] = printer.type(decorator);
  return !more && (atom?.kind === 'function' || atom?.kind === 'builtin');
}

export function decorate(
  printer: Printer,
  decorator: S.Expression,
  code: TsExpression,
): TsExpression {
  const callee = value(printer, decorator);
  const [atom] = printer.type(decorator);
  // A name of a class body that the runtime builds: its variable can hold anything.
  const isOpen = decorator.kind === 'Name' && printer.binding(decorator.id)?.scope.kind === 'class';
  if (atom?.kind === 'function' && printer.type(decorator).length === 1 && !isOpen)
    return callOf(callee, code);
  if (atom?.kind === 'builtin') return callOf(callee, code);
  return callOf(printer.runtime('call'), callee, { kind: 'array', elements: [code] });
}
