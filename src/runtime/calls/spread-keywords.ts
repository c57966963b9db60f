import { TypeError } from '../exceptions/builtin.ts';
import { getAttr, hasAttr } from '../attributes/get-attr.ts';
import { iter } from '../iteration/iter.ts';
import { camelCase } from '../mangle.ts';
import { special } from '../objects/special.ts';
import { getItem } from '../operators/get-item.ts';
import { plain } from '../values/derived.ts';
import { call } from './call.ts';
import { typeName } from '../objects/type-name.ts';

/** `**mapping` of a call as an object to spread. TypeError for what is no mapping, or has keys that are not text. */
export function keywords(mapping: unknown): Record<string, never> {
  const result: Record<string, never> = {};
  for (const [key, value] of entriesOf(mapping)) {
    const name = plain(key);
    if (typeof name !== 'string') throw new TypeError('keywords must be strings');
    result[name] = value as never;
  }
  return result;
}

/**
 * The same with the names that functions of the runtime have for their parameters. `given` are keywords that the call
 * of `callee` has by name: TypeError when one comes again.
 */
export function camelKeywords(
  mapping: unknown,
  callee = '',
  given: readonly string[] = [],
): Record<string, never> {
  const all = Object.entries(keywords(mapping));
  for (const [name] of all)
    if (given.includes(name))
      throw new TypeError(`${callee}() got multiple values for keyword argument '${name}'`);
  return Object.fromEntries(all.map(([name, value]) => [camelCase(name), value]));
}

function entriesOf(mapping: unknown): Iterable<readonly [unknown, unknown]> {
  if (mapping instanceof Map && !special(mapping, '__getitem__') && !special(mapping, 'keys'))
    return mapping;
  const keys = hasAttr(mapping, 'keys') ? iter(call(getAttr(mapping, 'keys'), [])) : undefined;
  if (!keys) throw new TypeError(`argument after ** must be a mapping, not ${typeName(mapping)}`);
  return Array.from(keys, (key) => [key, getItem(mapping, key)] as const);
}

/** Any function of a program, whatever it takes. */
export type Callable<Result = unknown> = (...args: never[]) => Result;
