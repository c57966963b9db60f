import { getAttr } from '../attributes/get-attr.ts';
import { call } from './call.ts';
import type { KeywordArguments } from './call.ts';

/** Python's `x.name(*args, **kwargs)`. */
export function method(
  x: unknown,
  name: string,
  args: readonly unknown[],
  kwargs: KeywordArguments = {},
): unknown {
  return call(getAttr(x, name), args, kwargs);
}
