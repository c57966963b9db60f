import { buildClass } from '../classes/build-class.ts';
import { isKeywords } from '../calls/keywords.ts';
import { iter } from '../iteration/iter.ts';
import { describeClass } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { add } from '../operators/add.ts';
import { str } from '../format/str.ts';
import { Dict } from '../values/dict.ts';
import { Tuple } from '../values/tuple.ts';
import { Auto } from './auto.ts';

/** `Enum("Animal", "CAT DOG")`: names in a text or a list, pairs, or a mapping; keywords start, module, qualname, type. */
export function enumByCall(type: PythonType, args: readonly unknown[]): PythonType {
  const last = args.at(-1);
  const options = isKeywords(last) ? last : {};
  const [name, second] = isKeywords(last) ? args.slice(0, -1) : args;
  const names = second ?? options['names'];
  const bases = options['type'] ? [options['type'] as PythonType, type] : [type];
  const made = buildClass(str(name), bases, members(names, options['start'] ?? 1));
  if (options['module'] !== undefined) describeClass(made, { module: str(options['module']) });
  if (options['qualname'] !== undefined)
    describeClass(made, { qualname: str(options['qualname']) });
  return made;
}

function members(names: unknown, start: unknown): Dict<string, unknown> {
  if (names instanceof Map) return new Dict(names as Map<string, unknown>);
  const items =
    typeof names === 'string'
      ? names.split(/[,\s]+/).filter((one) => one !== '')
      : [...iter(names)];
  return new Dict(
    items.map((item, i): [string, unknown] => {
      if (item instanceof Tuple || Array.isArray(item)) return [str(item[0]), item[1]];
      // One after the other from 1 is what auto() means, whatever the kind of class.
      return [str(item), start === 1 ? new Auto() : add(start, i)];
    }),
  );
}
