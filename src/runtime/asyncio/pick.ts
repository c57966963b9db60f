import { isKeywords, type Keywords } from '../calls/keywords.ts';

/**
 * One parameter that may be given by position or by keyword: the value given as `argument`, or the keyword `name`
 * when `argument` holds keywords, or undefined.
 */
export function pick<T>(argument: T | Keywords | undefined, name: string): T | undefined {
  return isKeywords(argument) ? (argument[name] as T | undefined) : argument;
}

/** Splits a call's arguments into the positional ones and the keywords behind them. */
export function splitKeywords(args: readonly unknown[]): [positional: unknown[], Keywords] {
  const last = args.at(-1);
  return isKeywords(last) ? [args.slice(0, -1), last] : [[...args], {}];
}
