import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { asIndex } from '../values/as-index.ts';
import { Range } from '../values/range.ts';
import { rangeMethods } from '../values/range-methods.ts';

function callRange(...args: readonly unknown[]): Range {
  if (args.length === 0) throw new TypeError('range expected at least 1 argument, got 0');
  if (args.length > 3)
    throw new TypeError(`range expected at most 3 arguments, got ${args.length}`);
  const [start = 0, stop = 0, step = 1] = args.map((x) => asIndex(x));
  return args.length === 1 ? new Range(0, start) : new Range(start, stop, step);
}

/** Python's range([start,] stop[, step]). Raises TypeError, ValueError for step 0. */
export const range = registerType(Object.assign(callRange, rangeMethods), 'range', {
  instances: [Range],
  methods: rangeMethods,
});
