import type * as S from '../../python/syntax.ts';
import { expression } from './expression.ts';
import type { Printer } from './printer.ts';
import { isFloat } from './rawness.ts';
import { value } from './values.ts';
import type { TsExpression } from './tree.ts';

/** Functions that make a float of whatever number they get. */
export const takesReals: ReadonlySet<string> = new Set(
  `acos acosh asin asinh atan atan2 atanh cbrt cos cosh degrees erf exp exp2 expm1 fabs fmod hypot isclose isfinite
  isinf isnan log log10 log1p log2 pow radians sin sinh sqrt tan tanh`
    .split(/\s+/)
    .map((name) => `math.${name}`),
);

/** A number for somebody who takes it as a float. */
export function real(printer: Printer, node: S.Expression): TsExpression {
  return isFloat(printer.type(node)) ? expression(printer, node) : value(printer, node);
}
