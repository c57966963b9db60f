import { TypeError } from '../../exceptions/builtin.ts';
import { named } from '../../builtins/parameters.ts';
import { asSize } from '../../values/as-index.ts';

/** The ints of a constructor by name; the first `required` of them must be there. Raises TypeError. */
export function fields(
  name: string,
  parameters: readonly string[],
  required: number,
  args: readonly unknown[],
): readonly unknown[] {
  const values = named(name, parameters, args);
  for (let i = 0; i < required; i += 1) {
    if (values[i] === undefined) {
      throw new TypeError(
        `function missing required argument '${parameters[i] ?? ''}' (pos ${i + 1})`,
      );
    }
  }
  if (values.length > parameters.length) {
    throw new TypeError(
      `function takes at most ${parameters.length} arguments (${values.length} given)`,
    );
  }
  return values;
}

/** An int, or what it is when left out. */
export function intField(value: unknown, otherwise: number): number {
  return value === undefined ? otherwise : asSize(value);
}
