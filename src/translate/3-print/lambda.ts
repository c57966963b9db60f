import type * as S from '../../python/syntax.ts';
import { describeFunction } from './describe.ts';
import { parameters } from './parameters.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import { callOf } from './build.ts';
import type { TsExpression, TsStatement } from './tree.ts';

export function printLambda(printer: Printer, node: S.Lambda): TsExpression {
  const info = printer.program.context.functions.get(node);
  if (!info) throw new Error('a lambda that the inference has not seen');
  if (info.isGenerator) printer.refuse('unsupported-expression', node, 'yield in a lambda');
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

function arrow(printer: Printer, node: S.Lambda, info: FunctionInfo): TsExpression {
  return printer.within({ scope: info.scope, function: info }, () => {
    const code: TsExpression = {
      kind: 'arrow',
      parameters: parameters(printer, info, 0),
      body: value(printer, node.body),
    };
    return describeFunction(printer, info, code, 0) ?? code;
  });
}
