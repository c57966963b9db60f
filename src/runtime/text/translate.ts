import { isText } from './argument.ts';
import { LookupError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { getItem } from '../containers/item-of.ts';
import { typeName } from '../objects/type-name.ts';
import { isInt } from '../values/int.ts';
import { codePoints } from './code-points.ts';

type Table = Map<number, number | string | null>;

function maketrans(
  from:
    | string
    | ReadonlyMap<string, number | string | null>
    | ReadonlyMap<number, number | string | null>,
  to?: string,
  deleted?: string,
): Table;
function maketrans(from: unknown, to?: unknown, deleted?: unknown): Table {
  if (to === undefined) return ofMapping(from);
  if (!isText(from)) {
    throw new TypeError('first maketrans argument must be a string if there is a second argument');
  }
  if (!isText(to)) throw new TypeError(`maketrans() argument 2 must be str, not ${typeName(to)}`);
  const [source, target] = [codePoints(from), codePoints(to)];
  if (source.length !== target.length) {
    throw new ValueError('the first two maketrans arguments must have equal length');
  }
  const table: Table = new Map();
  source.forEach((c, i) => table.set(code(c), code(target[i] ?? '')));
  if (deleted !== undefined) {
    if (!isText(deleted)) {
      throw new TypeError(`maketrans() argument 3 must be str, not ${typeName(deleted)}`);
    }
    for (const c of deleted) table.set(code(c), null);
  }
  return table;
}

const code = (c: string): number => c.codePointAt(0) ?? 0;

function ofMapping(mapping: unknown): Table {
  if (!(mapping instanceof Map)) {
    throw new TypeError('if you give only one argument to maketrans it must be a dict');
  }
  const table: Table = new Map();
  for (const [key, value] of mapping as Map<unknown, number | string | null>) {
    if (typeof key === 'number') table.set(key, value);
    else if (!isText(key)) {
      throw new TypeError('keys in translate table must be strings or integers');
    } else if (codePoints(key).length !== 1) {
      throw new ValueError('string keys in translate table must be of length 1');
    } else table.set(code(key), value);
  }
  return table;
}

/** Asks any object with items; a missing key leaves the character. */
function translate(s: string, table: unknown): string {
  let result = '';
  for (const c of s) result += translated(c, table);
  return result;
}

function translated(c: string, table: unknown): string {
  let to: unknown;
  try {
    to = getItem(table, code(c));
  } catch (error) {
    if (error instanceof LookupError) return c;
    throw error;
  }
  if (to === null) return '';
  if (isText(to)) return to;
  if (!isInt(to)) throw new TypeError('character mapping must return integer, None or str');
  if (to < 0 || to > 0x10ffff) throw new ValueError('character mapping must be in range(0x110000)');
  return String.fromCodePoint(Number(to));
}

/** str.translate, and the static str.maketrans. */
export const translateMethods = { maketrans, translate };
