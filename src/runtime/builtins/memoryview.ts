import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { MemoryView } from '../values/memory-view.ts';
import { named } from './parameters.ts';

function callMemoryview(...args: unknown[]): MemoryView {
  const given = named('memoryview', ['object'], args);
  if (given.length === 0)
    throw new TypeError("memoryview() missing required argument 'object' (pos 1)");
  if (given.length > 1)
    throw new TypeError(`memoryview() takes at most 1 argument (${given.length} given)`);
  return MemoryView.over(given[0]);
}

/** Python's memoryview(object). Also the type. Raises TypeError. */
export const memoryview = registerType(callMemoryview, 'memoryview', { instances: [MemoryView] });
