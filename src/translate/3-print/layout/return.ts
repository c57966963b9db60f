import type { TsExpression } from '../tree.ts';
import { group, ifBreak, indent, softline, type Doc } from './doc.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';

/** What follows `return`, `throw` or `yield`: an operator chain gets parentheses when it breaks. */
export function printArgument(
  path: Path,
  argument: TsExpression | undefined,
  printer: Printer,
): Doc {
  if (argument === undefined) return '';
  const printed = printer.expression(at(path, 'argument', argument));
  if (argument.kind !== 'binary') return [' ', printed];
  return [' ', group([ifBreak('('), indent([softline, printed]), softline, ifBreak(')')])];
}
