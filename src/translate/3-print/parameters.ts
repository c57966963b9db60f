import * as T from '../2-type/type.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import { id } from './build.ts';
import type { Printer } from './printer.ts';
import { parameterType, restElement, tsType } from './types.ts';
import { dropsKeywords, hasRest, restOf } from './rest.ts';
import { valueFor } from './values.ts';
import type * as S from '../../python/syntax.ts';
import type { TsExpression, TsParameter } from './tree.ts';

/** The parameters of a function in TypeScript, without the first `skip` (self). Printed inside the function's scope. */
export function parameters(printer: Printer, info: FunctionInfo, skip: number): TsParameter[] {
  const { args } = info.node;
  const positional = [...args.posonlyargs, ...args.args];
  const firstDefault = positional.length - args.defaults.length;
  const result = positional.slice(skip).map((parameter, i) => {
    const index = i + skip;
    return one(
      printer,
      info,
      parameter,
      index >= firstDefault ? (args.defaults[index - firstDefault] ?? null) : null,
    );
  });
  if (args.vararg) result.push(restParameter(printer, info, args.vararg));
  args.kwonlyargs.forEach((parameter, i) =>
    result.push(one(printer, info, parameter, args.kwDefaults[i] ?? null)),
  );
  if (args.kwarg && !dropsKeywords(printer, info))
    result.push(one(printer, info, args.kwarg, null));
  return result;
}

function one(
  printer: Printer,
  info: FunctionInfo,
  parameter: S.Arg,
  initial: S.Expression | null,
): TsParameter {
  const binding = info.scope.bindings.get(parameter.arg);
  const place = binding ? printer.slotType(binding) : T.unknown;
  const type = parameterType(printer, info, parameter.arg);
  const code =
    initial &&
    printer.within({ scope: info.scope.parent ?? info.scope }, () =>
      defaultValue(printer, info, parameter, initial, place),
    );
  return { target: binding?.jsName ?? parameter.arg, type, ...(code ? { initial: code } : {}) };
}

/** Defaults are evaluated once, where the function is defined: all but constants get a variable of their own. */
function defaultValue(
  printer: Printer,
  info: FunctionInfo,
  parameter: S.Arg,
  node: S.Expression,
  place: T.Type,
): TsExpression {
  const code = valueFor(printer, node, place);
  if (isConstant(node)) return code;
  const name = printer.temporary(
    `${info.name === '<lambda>' ? 'lambda' : info.name}_${parameter.arg}`,
  );
  const type = place.length > 0 ? { type: tsType(printer, place) } : {};
  printer.pending.push({
    kind: 'variable',
    declaration: 'const',
    declarators: [{ target: name, value: code, ...type }],
  });
  printer.defaults.set(node, id(name));
  return id(name);
}

function isConstant(node: S.Expression): boolean {
  return node.kind === 'Constant' || (node.kind === 'UnaryOp' && isConstant(node.operand));
}

function restParameter(printer: Printer, info: FunctionInfo, parameter: S.Arg): TsParameter {
  const binding = info.scope.bindings.get(parameter.arg);
  const target = binding?.jsName ?? parameter.arg;
  const type = binding ? printer.slotType(binding) : T.unknown;
  if (!hasRest(printer, info)) return { target, type: tsType(printer, type) };
  const element = restElement(printer, info, parameter);
  return {
    target: restOf(printer, info)?.array ?? target,
    type: { kind: 'arrayType', element },
    rest: true,
  };
}
