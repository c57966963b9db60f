import { snakeCase } from '../mangle.ts';
import { bindArguments } from './bind.ts';
import { takeKeywords } from './keywords.ts';
import { parseSignature } from './signature.ts';

/**
 * A function of a module that CPython writes in Python: `declared('wrap(text, width=)', f)` binds its arguments as
 * `def` does, with CPython's errors, and passes them to `f` in the layout of `bindArguments`.
 */
export function declared<A extends unknown[], R>(
  signature: string,
  f: (...args: A) => R,
): (...args: unknown[]) => R {
  const { name } = parseSignature(signature);
  const own = (...args: unknown[]): R => f(...(declaredValues(signature, args) as A));
  return Object.defineProperty(own, 'name', { value: name });
}

/** The values of the parameters of such a function. Raises TypeError as CPython does for a function in Python. */
export function declaredValues(signature: string, args: readonly unknown[]): unknown[] {
  const given = [...args];
  const keywords = takeKeywords(given) ?? {};
  const named = Object.fromEntries(
    Object.entries(keywords).map(([key, value]) => [snakeCase(key), value]),
  );
  const parsed = parseSignature(signature);
  return bindArguments(parsed, parsed.name, given, named);
}
