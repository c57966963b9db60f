import type * as S from '../../python/syntax.ts';
import { describeFunction } from './describe.ts';
import { parameters } from './parameters.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import { callOf } from './build.ts';
import { restOf } from './rest.ts';
import { tsType } from './types.ts';
import type { TsBlock, TsExpression, TsStatement } from './tree.ts';

export function printLambda(printer: Printer, node: S.Lambda): TsExpression {
  const info = printer.program.context.functions.get(node);
  if (!info) throw new Error('a lambda that the inference has not seen');
  const outer = printer.pending;
  printer.pending = [];
  const code = arrow(printer, node, info);
  const defaults = printer.pending;
  const inside =
    info.scope.parent?.kind === 'comprehension' || printer.function?.node.kind === 'Lambda';
  printer.pending = inside ? outer : [...outer, ...defaults];
  return inside ? withDefaults(code, defaults) : code;
}

/** Where a lambda is made again and again, its defaults are evaluated each time: `((n) => (x = n) => …)(value)`. */
function withDefaults(code: TsExpression, defaults: readonly TsStatement[]): TsExpression {
  const declarators = defaults.flatMap((one) =>
    one.kind === 'variable' ? [...one.declarators] : [],
  );
  if (declarators.length === 0) return code;
  const names = declarators.map(({ target, type }) => ({ target, ...(type ? { type } : {}) }));
  return callOf(
    { kind: 'arrow', parameters: names, body: code },
    ...declarators.flatMap(({ value }) => (value ? [value] : [])),
  );
}

/** Variables that `:=` makes in a lambda. */
function ownVariables(printer: Printer, info: FunctionInfo): TsStatement[] {
  const own = [...info.scope.bindings.values()].filter((one) => !one.isParameter);
  if (own.length === 0) return [];
  const declarators = own.map((one) => ({
    target: one.jsName,
    type: tsType(printer, printer.slotType(one)),
  }));
  return [{ kind: 'variable', declaration: 'let', declarators }];
}

/** The expression; after making a tuple of `*args` where the program can tell. */
function lambdaBody(printer: Printer, node: S.Lambda, info: FunctionInfo): TsExpression | TsBlock {
  const body = value(printer, node.body);
  const rest = restOf(printer, info);
  const variables = ownVariables(printer, info);
  if (!rest?.tuple) {
    if (variables.length === 0) return body;
    return { statements: [...variables, { kind: 'return', argument: body }] };
  }
  const made = callOf(printer.runtime('tuple'), { kind: 'identifier', name: rest.array });
  return {
    statements: [
      ...variables,
      {
        kind: 'variable',
        declaration: 'const',
        declarators: [{ target: rest.tuple, value: made }],
      },
      { kind: 'return', argument: body },
    ],
  };
}

/** `lambda: (yield x)`: JavaScript's arrows cannot yield. */
function generatorFunction(printer: Printer, node: S.Lambda, info: FunctionInfo): TsExpression {
  return printer.within({ scope: info.scope, function: info, indirect: true }, () => {
    const body = lambdaBody(printer, node, info);
    const code: TsExpression = {
      kind: 'function',
      generator: true,
      parameters: parameters(printer, info, 0),
      body: 'kind' in body ? { statements: [{ kind: 'return', argument: body }] } : body,
    };
    return describeFunction(printer, info, code, 0) ?? code;
  });
}

function arrow(printer: Printer, node: S.Lambda, info: FunctionInfo): TsExpression {
  if (info.isGenerator) return generatorFunction(printer, node, info);
  return printer.within({ scope: info.scope, function: info }, () => {
    const code: TsExpression = {
      kind: 'arrow',
      ...(printer.program.coloured.has(info) ? { async: true } : {}),
      parameters: parameters(printer, info, 0),
      body: lambdaBody(printer, node, info),
    };
    return describeFunction(printer, info, code, 0) ?? code;
  });
}
