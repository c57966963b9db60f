import { TypeError } from '../exceptions/builtin.ts';
import { named } from './parameters.ts';

/** As `named`; the first `count` parameters must be given. Raises TypeError as Argument Clinic does. */
export function needed(
  count: number,
  name: string,
  parameters: readonly string[],
  args: readonly unknown[],
): readonly unknown[] {
  const values = named(name, parameters, args);
  for (let at = 0; at < count; at++)
    if (values[at] === undefined)
      throw new TypeError(
        `${name}() missing required argument '${parameters[at] ?? ''}' (pos ${at + 1})`,
      );
  return values;
}
