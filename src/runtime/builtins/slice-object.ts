import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { Slice } from '../values/slice.ts';

function callSlice(...args: readonly unknown[]): Slice {
  if (args.length === 0) throw new TypeError('slice expected at least 1 argument, got 0');
  if (args.length === 1) return new Slice(null, args[0]);
  return new Slice(args[0], args[1], args[2]);
}

/** Python's slice([start,] stop[, step]). */
export const sliceObject = registerType(callSlice, 'slice', {
  instances: [Slice],
  methods: { indices: (slice: Slice, length: unknown) => slice.indices(length) },
});
