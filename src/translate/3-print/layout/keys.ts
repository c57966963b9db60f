import type { TsKey } from '../tree.ts';
import type { Doc } from './doc.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { quote } from './strings.ts';

/** Names of the basic plane: Prettier leaves quotes around the others. */
const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u;

/** The key of a property or a member; quotes that are not needed go, but for those of class fields. */
export function printKey(key: TsKey, path: Path, printer: Printer): Doc {
  switch (key.kind) {
    case 'computed':
      return ['[', printer.expression(at(path, 'key', key.expression)), ']'];
    case 'name':
      return key.name;
    case 'string':
      return canUnquote(key.value, path) ? key.value : quote(key.value);
  }
}

function canUnquote(value: string, { node, parent }: Path): boolean {
  const isClassField = node.kind === 'field' && parent?.node.kind !== 'interface';
  return !isClassField && NAME.test(value) && value.length === [...value].length;
}
