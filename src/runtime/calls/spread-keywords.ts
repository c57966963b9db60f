import { TypeError } from '../exceptions/builtin.ts';
import { typeName } from '../objects/type-name.ts';

/** `**mapping` of a call as an object to spread. TypeError when keys are not text. */
export function keywords(mapping: unknown): Record<string, never> {
  if (!(mapping instanceof Map)) {
    throw new TypeError(`argument after ** must be a mapping, not ${typeName(mapping)}`);
  }
  const result: Record<string, never> = {};
  for (const [key, value] of mapping) {
    if (typeof key !== 'string') throw new TypeError('keywords must be strings');
    result[key] = value as never;
  }
  return result;
}

/** Any function of a program, whatever it takes. */
export type Callable<Result = unknown> = (...args: never[]) => Result;
