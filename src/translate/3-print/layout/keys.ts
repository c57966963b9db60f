import type { TsKey } from '../tree.ts';
import type { Doc } from './doc.ts';
import { at, type Path } from './path.ts';
import type { Printer } from './printer.ts';
import { quote } from './strings.ts';

const NAME = /^[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*$/u;
const SIMPLE_NUMBER = /^(?:\d+|\d+\.\d+)$/;

/** The key of a property or a member; `siblings` are the keys beside it: quotes are all or nothing. */
export function printKey(
  key: TsKey,
  path: Path,
  printer: Printer,
  siblings: readonly TsKey[],
): Doc {
  switch (key.kind) {
    case 'computed':
      return ['[', printer.expression(at(path, 'key', key.expression)), ']'];
    case 'name':
      return needsQuotes(key, siblings) ? quote(key.name) : key.name;
    case 'string':
      return canUnquote(key.value) && siblings.every(isUnquotable) ? key.value : quote(key.value);
  }
}

function isUnquotable(key: TsKey): boolean {
  return key.kind !== 'string' || canUnquote(key.value);
}

function canUnquote(value: string): boolean {
  return NAME.test(value);
}

/** A number among the keys is quoted if another key has to be. */
function needsQuotes(key: Extract<TsKey, { kind: 'name' }>, siblings: readonly TsKey[]): boolean {
  return SIMPLE_NUMBER.test(key.name) && siblings.some((one) => !isUnquotable(one));
}
