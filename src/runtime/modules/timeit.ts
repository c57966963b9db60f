import { call } from '../calls/call.ts';
import { declared } from '../calls/declared.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { asSize } from '../values/as-index.ts';
import { box } from '../values/float.ts';
import { perfCounter } from './time.ts';

/** Python's module timeit for functions, on the virtual clock. */
export const __name__ = 'timeit';
export { perfCounter as defaultTimer } from './time.ts';

function measured(statement: unknown, setup: unknown, count: number): number {
  if (typeof statement === 'string' && statement !== 'pass')
    throw new TypeError('stmt is neither a string nor callable');
  if (typeof setup !== 'string') call(setup, []);
  const start = Number(perfCounter());
  if (typeof statement !== 'string') for (let i = 0; i < count; i++) call(statement, []);
  return box(Number(perfCounter()) - start);
}

export const timeit = declared(
  'timeit(stmt=, setup=, timer=, number=, globals=)',
  (
    statement: unknown = 'pass',
    setup: unknown = 'pass',
    _timer?: unknown,
    number: unknown = 1000000,
  ) => measured(statement, setup, asSize(number)),
);

export const repeat = declared(
  'repeat(stmt=, setup=, timer=, repeat=, number=, globals=)',
  (
    statement: unknown = 'pass',
    setup: unknown = 'pass',
    _timer?: unknown,
    times: unknown = 5,
    number: unknown = 1000000,
  ) => Array.from({ length: asSize(times) }, () => measured(statement, setup, asSize(number))),
);
