import type * as S from '../../python/syntax.ts';
import { describeFunction } from './describe.ts';
import { parameters } from './parameters.ts';
import type { Printer } from './printer.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

export function printLambda(printer: Printer, node: S.Lambda): TsExpression {
  const info = printer.program.context.functions.get(node);
  if (!info) throw new Error('a lambda that the inference has not seen');
  return printer.within({ scope: info.scope, function: info }, () => {
    if (info.isGenerator) printer.refuse('unsupported-expression', node, 'yield in a lambda');
    const code: TsExpression = {
      kind: 'arrow',
      parameters: parameters(printer, info, 0),
      body: value(printer, node.body),
    };
    return describeFunction(printer, info, code, 0) ?? code;
  });
}
