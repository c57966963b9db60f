import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { aclose, anext, asend, athrow } from './async-iter.ts';

type AnyGenerator = AsyncGenerator<unknown, unknown, unknown>;

/** The methods of asynchronous generators, for calls that are not known before the run. */
export const asyncGenerator = registerType(
  Object.assign(
    () => {
      throw new TypeError("cannot create 'async_generator' instances");
    },
    {
      __aiter__: (g: AnyGenerator): AnyGenerator => g,
      __anext__: async (g: AnyGenerator): Promise<unknown> => anext(g),
      asend,
      athrow,
      aclose,
    },
  ),
  'async_generator',
);
