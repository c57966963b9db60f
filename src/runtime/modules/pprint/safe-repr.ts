import { sorted } from '../../builtins/sorted.ts';
import { TypeError } from '../../exceptions/builtin.ts';
import { repr } from '../../format/repr.ts';
import { str } from '../../format/str.ts';
import { typeName } from '../../objects/type-name.ts';
import { Dict } from '../../values/dict.ts';
import { isInt } from '../../values/int.ts';
import { Tuple } from '../../values/tuple.ts';

export interface Style {
  readonly indent: number;
  readonly width: number;
  readonly depth: number | null;
  readonly compact: boolean;
  readonly sortDicts: boolean;
  readonly underscores: boolean;
}

/** Sorted if the values have an order, else by the names of their types and then as they are. */
export function inOrder<T>(items: readonly T[], key: (x: T) => unknown): T[] {
  try {
    return sorted(items, { key });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
  return sorted(items, { key: (x: T) => typeName(key(x)) + str(key(x)) });
}

/** The entries of a dict as they are shown. */
export function entriesOf(map: ReadonlyMap<unknown, unknown>, style: Style): [unknown, unknown][] {
  const entries = [...map];
  return style.sortDicts ? inOrder(entries, ([key]) => key) : entries;
}

export const isPlainDict = (x: unknown): x is Map<unknown, unknown> =>
  x instanceof Map && [Map.prototype, Dict.prototype].includes(Object.getPrototypeOf(x) as never);

const isPlainArray = (x: unknown): x is unknown[] =>
  Array.isArray(x) &&
  [Array.prototype, Tuple.prototype].includes(Object.getPrototypeOf(x) as never);

/** repr on one line, dicts sorted, nothing below the depth. */
export function safeRepr(x: unknown, style: Style, level = 0): string {
  if (style.underscores && isInt(x)) return String(x).replace(/\B(?=(\d{3})+$)/g, '_');
  const tooDeep = style.depth !== null && level >= style.depth;
  if (isPlainDict(x)) {
    if (x.size === 0) return '{}';
    if (tooDeep) return '{...}';
    const parts = entriesOf(x, style).map(
      ([key, value]) => `${safeRepr(key, style, level + 1)}: ${safeRepr(value, style, level + 1)}`,
    );
    return `{${parts.join(', ')}}`;
  }
  if (!isPlainArray(x) || x.length === 0) return repr(x);
  const isTuple = x instanceof Tuple;
  if (tooDeep) return isTuple ? '(...)' : '[...]';
  const text = Array.from(x, (item) => safeRepr(item, style, level + 1)).join(', ');
  if (!isTuple) return `[${text}]`;
  return x.length === 1 ? `(${text},)` : `(${text})`;
}
