import { repr } from '../format/repr.ts';
import { isFloat } from '../values/float.ts';
import { isInt } from '../values/int.ts';
import { HashSet } from '../values/set.ts';
import { Tuple } from '../values/tuple.ts';

/** Limits of reprlib.Repr. */
const deepest = 6;
const items = { list: 6, tuple: 6, set: 6, dict: 4 };
const longestText = 30;
const longestInt = 40;

/** reprlib.repr(): texts lose their middle, containers what comes after the first few items. */
export function shortRepr(value: unknown, level = deepest): string {
  if (typeof value === 'string') return shortText(value);
  if (isInt(value)) return cut(repr(value), longestInt);
  if (isFloat(value) || typeof value === 'boolean' || value === null) return repr(value);
  if (value instanceof Tuple && Object.getPrototypeOf(value) === Tuple.prototype) {
    return value.length === 1 && level > 0
      ? `(${shortRepr(value[0], level - 1)},)`
      : few(value, items.tuple, level, '(', ')');
  }
  if (Array.isArray(value) && !(value instanceof Tuple)) {
    return few(value, items.list, level, '[', ']');
  }
  if (value instanceof HashSet) {
    return value.size === 0 ? 'set()' : few([...value], items.set, level, '{', '}');
  }
  if (value instanceof Map) return shortDict(value, level);
  return cut(repr(value), longestText);
}

function few(
  values: readonly unknown[],
  limit: number,
  level: number,
  open: string,
  close: string,
): string {
  if (values.length === 0) return open + close;
  if (level <= 0) return `${open}...${close}`;
  const parts = values.slice(0, limit).map((value) => shortRepr(value, level - 1));
  if (values.length > limit) parts.push('...');
  return `${open}${parts.join(', ')}${close}`;
}

/** Keys in sorted order where they can be sorted (reprlib._possibly_sorted). */
function shortDict(dict: ReadonlyMap<unknown, unknown>, level: number): string {
  if (dict.size === 0) return '{}';
  if (level <= 0) return '{...}';
  const keys = [...dict.keys()];
  if (keys.every((key) => typeof key === 'string')) keys.sort((a, b) => (a < b ? -1 : 1));
  else if (keys.every((key) => typeof key === 'number')) keys.sort((a, b) => a - b);
  const parts = keys
    .slice(0, items.dict)
    .map((key) => `${shortRepr(key, level - 1)}: ${shortRepr(dict.get(key), level - 1)}`);
  if (keys.length > items.dict) parts.push('...');
  return `{${parts.join(', ')}}`;
}

function shortText(text: string): string {
  const whole = repr(text.slice(0, longestText));
  if (whole.length <= longestText && text.length <= longestText) return whole;
  const [head, tail] = ends(longestText);
  return cut(repr(text.slice(0, head) + text.slice(text.length - tail)), longestText, true);
}

function cut(text: string, limit: number, always = false): string {
  if (!always && text.length <= limit) return text;
  const [head, tail] = ends(limit);
  return `${text.slice(0, head)}...${text.slice(text.length - tail)}`;
}

function ends(limit: number): [head: number, tail: number] {
  const head = Math.max(0, Math.floor((limit - 3) / 2));
  return [head, Math.max(0, limit - 3 - head)];
}
