import { IndexError, KeyError, ValueError } from '../exceptions/builtin.ts';
import { getAttr } from '../attributes/get-attr.ts';
import { getItem } from '../containers/item-of.ts';
import { ascii } from './ascii.ts';
import { format } from './format.ts';
import { parseFields } from './format-fields.ts';
import type { FormatField } from './format-fields.ts';
import { repr } from './repr.ts';
import { str } from './str.ts';

/** Where the fields of one str.format call get their values. */
export interface FormatArguments {
  readonly args: readonly unknown[];
  /** A keyword argument. Raises KeyError. */
  keyword(name: string): unknown;
}

/** Counts automatic fields: `{}` cannot be mixed with `{0}`. */
interface Numbering {
  next: number;
  mode: 'unknown' | 'automatic' | 'manual';
}

/** str.format: fields, nested specifications, conversions. Messages of CPython's Objects/stringlib/unicode_format.h. */
export function strFormat(text: string, source: FormatArguments): string {
  return render(text, source, { next: 0, mode: 'unknown' }, 2);
}

function render(
  text: string,
  source: FormatArguments,
  numbering: Numbering,
  depth: number,
): string {
  if (depth === 0) throw new ValueError('Max string recursion exceeded');
  let result = '';
  for (const part of parseFields(text)) {
    if (typeof part === 'string') result += part;
    else result += renderField(part, source, numbering, depth);
  }
  return result;
}

function renderField(
  field: FormatField,
  source: FormatArguments,
  numbering: Numbering,
  depth: number,
): string {
  const value = converted(valueOf(field.name, source, numbering), field.conversion);
  const nested = field.spec.includes('{') || field.spec.includes('}');
  return format(value, nested ? render(field.spec, source, numbering, depth - 1) : field.spec);
}

function converted(value: unknown, conversion: string | null): unknown {
  switch (conversion) {
    case null:
      return value;
    case 'r':
      return repr(value);
    case 's':
      return str(value);
    case 'a':
      return ascii(value);
    default:
      throw new ValueError(`Unknown conversion specifier ${conversion}`);
  }
}

function valueOf(name: string, source: FormatArguments, numbering: Numbering): unknown {
  const first = /^[^.[]*/.exec(name)?.[0] ?? '';
  let value = firstValue(first, source, numbering);
  let rest = name.slice(first.length);
  while (rest !== '') {
    const [whole, step] = accessor(rest);
    value = step.kind === 'attribute' ? getAttr(value, step.name) : getItem(value, step.key);
    rest = rest.slice(whole.length);
  }
  return value;
}

type Step = { kind: 'attribute'; name: string } | { kind: 'item'; key: string | number };

function accessor(rest: string): [string, Step] {
  if (rest.startsWith('.')) {
    const whole = /^\.[^.[]*/.exec(rest)?.[0] ?? '';
    if (whole === '.') throw new ValueError('Empty attribute in format string');
    return [whole, { kind: 'attribute', name: whole.slice(1) }];
  }
  if (!rest.startsWith('[')) {
    throw new ValueError("Only '.' or '[' may follow ']' in format field specifier");
  }
  const end = rest.indexOf(']');
  if (end < 0) throw new ValueError("Missing ']' in format string");
  const key = rest.slice(1, end);
  if (key === '') throw new ValueError('Empty attribute in format string');
  return [rest.slice(0, end + 1), { kind: 'item', key: /^\d+$/.test(key) ? Number(key) : key }];
}

function firstValue(name: string, source: FormatArguments, numbering: Numbering): unknown {
  if (name !== '' && !/^\d+$/.test(name)) return source.keyword(name);
  const mode = name === '' ? 'automatic' : 'manual';
  if (numbering.mode !== 'unknown' && numbering.mode !== mode) {
    const [from, to] =
      mode === 'manual'
        ? ['automatic field numbering', 'manual field specification']
        : ['manual field specification', 'automatic field numbering'];
    throw new ValueError(`cannot switch from ${from} to ${to}`);
  }
  numbering.mode = mode;
  const index = name === '' ? numbering.next++ : Number(name);
  if (index < source.args.length) return source.args[index];
  throw new IndexError(`Replacement index ${index} out of range for positional args tuple`);
}

/** Looks keyword arguments up in a mapping or in an object of keywords. */
export function keywordLookup(
  mapping: unknown,
  own: Readonly<Record<string, unknown>>,
): (name: string) => unknown {
  return (name) => {
    if (mapping !== undefined) return getItem(mapping, name);
    if (Object.hasOwn(own, name)) return own[name];
    throw new KeyError(name);
  };
}
