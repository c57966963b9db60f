import type * as S from '../../python/syntax.ts';
import { arityOf, saidOf, type Arity } from '../2-type/tables/arities.ts';
import { callOf, string } from './build.ts';
import { builtinName } from './builtin-name.ts';
import type { Printer } from './printer.ts';
import type { TsExpression } from './tree.ts';
import { value } from './values.ts';

/**
 * A call of a builtin with a number of arguments that it cannot take: they are evaluated, then CPython's TypeError.
 * Null where the number fits, or is not known.
 */
export function printMisfit(printer: Printer, node: S.Call): TsExpression | null {
  if (node.args.some((arg) => arg.kind === 'Starred')) return null;
  const name = builtinName(printer, node.func);
  const arity = name === null ? undefined : arityOf(name);
  if (name === null || !arity) return null;
  const message = misfit(arity, node);
  if (message === null) return null;
  const receiver = node.func.kind === 'Attribute' ? [node.func.value] : [];
  const operands = [...receiver, ...node.args, ...node.keywords.map((one) => one.value)].map(
    (one) => value(printer, one),
  );
  return callOf(printer.runtime('badCall'), string(saidOf(name, message)), ...operands);
}

function misfit(arity: Arity, { args, keywords }: S.Call): string | null {
  const count = args.length;
  if (keywords.length > 0) return keywordMisfit(arity, count, keywords);
  if (arity.most !== null && count > arity.most)
    return arity.high?.replace('{n}', String(count)) ?? null;
  return arity.low[count] ?? null;
}

function keywordMisfit(arity: Arity, count: number, given: readonly S.Keyword[]): string | null {
  const { keywords } = arity;
  if (!keywords || given.some((one) => one.arg === null)) return null;
  if ('none' in keywords) return keywords.none;
  const low = arity.low[count];
  if (low !== undefined && /expected (?:at least )?\d/.test(low)) return low;
  const total = count + given.length;
  if (keywords.full && total > Number(/at most (\d+)/.exec(keywords.full)?.[1]))
    return keywords.full.replace('{n}', String(total));
  const unknown = given.find((one) => one.arg !== null && !keywords.names.includes(one.arg));
  return unknown ? keywords.unknown.replace('{name}', unknown.arg ?? '') : null;
}
