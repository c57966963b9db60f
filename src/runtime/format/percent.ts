import { KeyError, TypeError, ValueError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { codePointIndex, codePointLength } from '../text/code-points.ts';
import { dictItem } from '../values/dict-access.ts';
import { asIndex } from '../values/as-index.ts';
import { isInt } from '../values/int.ts';
import { Tuple } from '../values/tuple.ts';
import { percentField } from './percent-field.ts';
import type { PercentField } from './percent-field.ts';

const directive =
  /%(?:%|(\((?:[^()]|\([^()]*\))*\))?([-+ #0]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?([^]?))/gu;

/**
 * `text % values` of a str: printf formatting. Rules and messages of CPython's PyUnicode_Format. Raises TypeError,
 * ValueError, KeyError.
 */
export function percent(text: string, values: unknown): string {
  return formatted(text, values, ofText);
}

/** What a kind of formatting has of its own. */
export interface PercentKind {
  readonly noun: 'string' | 'bytes';
  /** Letters of the directives. */
  readonly types: RegExp;
  /** `%(key)s` as the mapping has it. */
  readonly key: (name: string) => unknown;
  readonly field: (field: PercentField, value: unknown) => string;
}

const ofText: PercentKind = {
  noun: 'string',
  types: /^[diouxXeEfFgGcrsa]$/,
  key: (name) => name,
  field: percentField,
};

/** `%` formatting of some kind; bytes go as text in Latin-1. */
export function formatted(text: string, values: unknown, kind: PercentKind): string {
  const source = new Arguments(values, kind);
  const result = text.replace(directive, (whole: string, ...groups: unknown[]) => {
    if (whole === '%%') return '%';
    const [key, flags, width, precision, type] = groups as (string | undefined)[];
    const at = groups[5] as number;
    if (key === undefined && text.startsWith('%(', at))
      throw new ValueError('incomplete format key');
    if (key !== undefined) source.select(key.slice(1, -1));
    return fill(whole, at, text, source, kind, {
      flags: flags ?? '',
      width,
      precision,
      type: type ?? '',
    });
  });
  source.finish();
  return result;
}

interface Written {
  readonly flags: string;
  readonly width: string | undefined;
  readonly precision: string | undefined;
  readonly type: string;
}

function fill(
  whole: string,
  at: number,
  text: string,
  source: Arguments,
  kind: PercentKind,
  written: Written,
): string {
  const width = written.width === '*' ? source.star() : Number(written.width ?? 0);
  const precision =
    written.precision === '*' ? Math.max(source.star(), 0) : precisionOf(written.precision);
  if (Math.abs(width) >= 2 ** 63) throw new ValueError('width too big');
  if (precision !== null && precision >= 2 ** 31)
    throw new ValueError(`${kind.noun === 'bytes' ? 'prec' : 'precision'} too big`);
  if (written.type === '') throw new ValueError('incomplete format');
  const field: PercentField = {
    left: written.flags.includes('-') || width < 0,
    plus: written.flags.includes('+'),
    blank: written.flags.includes(' '),
    alternate: written.flags.includes('#'),
    zero: written.flags.includes('0'),
    width: Math.abs(width),
    precision,
    type: written.type,
  };
  const value = source.next();
  if (!kind.types.test(field.type)) {
    const code = (field.type.codePointAt(0) ?? 0).toString(16);
    const index = codePointIndex(text, at) + codePointLength(whole) - 1;
    throw new ValueError(
      `unsupported format character '${field.type}' (0x${code}) at index ${index}`,
    );
  }
  return kind.field(field, value);
}

const precisionOf = (digits: string | undefined): number | null =>
  digits === undefined ? null : Number(digits);

/** The right operand: a tuple is several values, a mapping gives them by key, anything else is one. */
class Arguments {
  readonly #values: readonly unknown[];
  readonly #mapping: unknown;
  #at = 0;
  #selected: unknown[] = [];

  readonly #kind: PercentKind;

  constructor(values: unknown, kind: PercentKind) {
    this.#kind = kind;
    this.#values = values instanceof Tuple ? values : [values];
    this.#mapping = isMapping(values) ? values : undefined;
  }

  next(): unknown {
    if (this.#selected.length > 0) return this.#selected.pop();
    if (this.#at >= this.#values.length)
      throw new TypeError('not enough arguments for format string');
    return this.#values[this.#at++];
  }

  select(key: string): void {
    if (this.#mapping === undefined) throw new TypeError('format requires a mapping');
    this.#selected = [itemOf(this.#mapping, this.#kind.key(key))];
    this.#at = this.#values.length;
  }

  star(): number {
    const value = this.next();
    if (!isInt(value)) throw new TypeError('* wants int');
    return Number(asIndex(value));
  }

  finish(): void {
    if (this.#at < this.#values.length && this.#mapping === undefined) {
      throw new TypeError(`not all arguments converted during ${this.#kind.noun} formatting`);
    }
  }
}

/** A mapping has `__getitem__` and is neither tuple nor str: a list counts too. */
function isMapping(x: unknown): boolean {
  if (x instanceof Map) return true;
  if (Array.isArray(x)) return !(x instanceof Tuple);
  return special(x, '__getitem__') !== undefined;
}

function itemOf(mapping: unknown, key: unknown): unknown {
  if (mapping instanceof Map) return dictItem(mapping as ReadonlyMap<unknown, unknown>, key);
  const own = special(mapping, '__getitem__');
  if (own) return own.call(mapping, key);
  throw Array.isArray(mapping)
    ? new TypeError('list indices must be integers or slices, not str')
    : new KeyError(key);
}
