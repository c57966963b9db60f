import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { iter } from '../iteration/iter.ts';
import { asFunction } from './as-function.ts';

export interface ExtremeOptions<T, D = never> {
  readonly key?: ((x: T) => unknown) | null;
  readonly default?: D;
}

/** What min and max share: `better(a, b)` tells whether `a` replaces the best so far, `b`. */
export function extreme(
  name: 'min' | 'max',
  better: (a: unknown, b: unknown) => boolean,
  args: unknown[],
): unknown {
  const last = args.at(-1);
  const options: ExtremeOptions<unknown, unknown> = isKeywords(last) ? last : {};
  const values = isKeywords(last) ? args.slice(0, -1) : args;
  if (values.length === 0) throw new TypeError(`${name} expected at least 1 argument, got 0`);
  if (values.length > 1 && 'default' in options) {
    throw new TypeError(
      `Cannot specify a default for ${name}() with multiple positional arguments`,
    );
  }
  const items = values.length === 1 ? iter(values[0]) : values;
  const key = options.key ? asFunction(options.key, 1) : undefined;
  let best: unknown;
  let bestKey: unknown;
  let found = false;
  for (const item of items) {
    const itemKey = key ? key(item) : item;
    if (found && !better(itemKey, bestKey)) continue;
    [best, bestKey, found] = [item, itemKey, true];
  }
  if (found) return best;
  if ('default' in options) return options.default;
  throw new ValueError(`${name}() iterable argument is empty`);
}
