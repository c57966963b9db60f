import { TypeError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { typeName } from '../objects/type-name.ts';
import { plain } from '../values/derived.ts';
import { snakeCase } from '../mangle.ts';

/** A parameter that must be text. Raises TypeError as Argument Clinic does. */
export function text(f: string, parameter: string, value: unknown): string {
  const plainText = plain(value);
  if (typeof plainText === 'string') return plainText;
  throw new TypeError(`${f}() argument '${parameter}' must be str, not ${typeName(value)}`);
}

/**
 * The values of a builtin's parameters in order, of arguments whose last may be the object of keywords. A missing one
 * is undefined. Raises TypeError for an unknown or a doubled keyword.
 */
export function named(
  name: string,
  parameters: readonly string[],
  args: readonly unknown[],
): readonly unknown[] {
  const keywords = args.at(-1);
  const given = isKeywords(keywords) ? args.length - 1 : args.length;
  if (given > parameters.length)
    throw new TypeError(
      `${name}() takes at most ${parameters.length} argument${parameters.length === 1 ? '' : 's'} (${given} given)`,
    );
  if (!isKeywords(keywords)) return args;
  const values = args.slice(0, -1);
  for (const [key, value] of Object.entries(keywords)) {
    const at = parameters.indexOf(key);
    if (at < 0)
      throw new TypeError(`${name}() got an unexpected keyword argument '${snakeCase(key)}'`);
    if (at < args.length - 1) {
      throw new TypeError(
        `argument for ${name}() given by name ('${snakeCase(key)}') and position (${at + 1})`,
      );
    }
    values[at] = value;
  }
  return values;
}
