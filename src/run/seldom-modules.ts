/**
 * Modules of the runtime, as it exports them, that lessons on asyncio and on the language itself seldom need: a
 * browser loads them with the first program that imports one.
 */
export const seldomModules: ReadonlySet<string> = new Set([
  'array',
  'bisect',
  'calendar',
  'collections',
  'copy',
  'datetime',
  'decimal',
  'fractions',
  'heapq',
  'io',
  'itertools',
  'json',
  'keyword',
  'math',
  'operator',
  'pprint',
  'random',
  're',
  'statistics',
  'string',
  'struct',
  'sys',
  'textwrap',
  'types',
]);
