import { TypeError, ValueError } from '../../exceptions/builtin.ts';
import { BaseException } from '../../exceptions/base-exception.ts';
import { sorted } from '../../builtins/sorted.ts';
import { isInstance } from '../../classes/is-instance.ts';
import { floatRepr } from '../../format/float-repr.ts';
import { intText } from '../../format/number-text.ts';
import { repr } from '../../format/repr.ts';
import { builtinType } from '../../objects/class-info.ts';
import { shortName } from './short-name.ts';
import { asIndex } from '../../values/as-index.ts';
import { isFloat } from '../../values/float.ts';
import { asTuple } from '../../values/tuple.ts';

/** How JSON is to be written. */
export interface Style {
  readonly skipKeys: boolean;
  readonly ascii: boolean;
  readonly allowNan: boolean;
  readonly sortKeys: boolean;
  /** null: on one line. */
  readonly indent: string | null;
  readonly itemSeparator: string;
  readonly keySeparator: string;
  /** Turns any other object into something that can be written. */
  readonly fallback: (x: unknown) => unknown;
}

/** The JSON text of a value: CPython's Lib/json/encoder.py. Raises TypeError, ValueError. */
export function encode(value: unknown, style: Style): string {
  return new Encoder(style).value(value, 0);
}

class Encoder {
  readonly #style: Style;
  readonly #open = new Set<unknown>();

  constructor(style: Style) {
    this.#style = style;
  }

  value(x: unknown, depth: number): string {
    const scalar = this.#scalar(x);
    if (scalar !== null) return scalar;
    if (this.#open.has(x)) throw new ValueError('Circular reference detected');
    this.#open.add(x);
    const text = Array.isArray(x)
      ? this.#list(x, depth)
      : x instanceof Map
        ? this.#dict(x, depth)
        : this.#other(x, depth);
    this.#open.delete(x);
    return text;
  }

  /** null for what is no scalar. */
  #scalar(x: unknown): string | null {
    if (typeof x === 'string') return this.#string(x);
    if (x === null || x === undefined) return 'null';
    if (typeof x === 'boolean') return String(x);
    if (typeof x === 'bigint') return intText(x);
    if (isFloat(x)) return this.#float(Number(x));
    if (typeof x === 'number') return String(x);
    if (Array.isArray(x) || x instanceof Map || typeof x !== 'object') return null;
    if (isInstance(x, builtinType('int'))) return intText(asIndex(x));
    if (isInstance(x, builtinType('str'))) return this.#string(String(x));
    return null;
  }

  #string(text: string): string {
    const escaped = JSON.stringify(text).replaceAll('\x7f', this.#style.ascii ? '\\u007f' : '\x7f');
    if (!this.#style.ascii)
      return escaped.replace(/\\u(d[89a-f][0-9a-f]{2})/g, (all: string, hex: string, at: number) =>
        isEscape(escaped, at) ? String.fromCharCode(Number.parseInt(hex, 16)) : all,
      );
    return escaped.replace(
      /[^\0-\x7f]/g,
      (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  }

  #float(x: number): string {
    if (Number.isFinite(x)) return floatRepr(x);
    if (!this.#style.allowNan)
      throw new ValueError(`Out of range float values are not JSON compliant: ${floatRepr(x)}`);
    return Number.isNaN(x) ? 'NaN' : x > 0 ? 'Infinity' : '-Infinity';
  }

  #list(items: readonly unknown[], depth: number): string {
    if (items.length === 0) return '[]';
    const texts = items.map((item, i) =>
      noting(
        () => `when serializing ${shortName(items)} item ${i}`,
        () => this.value(item, depth + 1),
      ),
    );
    return this.#wrapped('[', texts, ']', depth);
  }

  #dict(map: ReadonlyMap<unknown, unknown>, depth: number): string {
    if (map.size === 0) return '{}';
    const items = [...map];
    const entries = this.#style.sortKeys
      ? (sorted(items.map((entry) => asTuple([...entry]))) as unknown as typeof items)
      : items;
    const texts: string[] = [];
    for (const [key, value] of entries) {
      const name = this.#key(key);
      if (name === null) continue;
      const text = noting(
        () => `when serializing ${shortName(map)} item ${repr(key)}`,
        () => this.value(value, depth + 1),
      );
      texts.push(`${this.#string(name)}${this.#style.keySeparator}${text}`);
    }
    return texts.length === 0 ? '{}' : this.#wrapped('{', texts, '}', depth);
  }

  #key(key: unknown): string | null {
    if (typeof key === 'string') return key;
    if (isFloat(key)) return this.#float(Number(key));
    if (typeof key === 'object' && key !== null && isInstance(key, builtinType('str')))
      return String(key);
    const scalar = Array.isArray(key) || key instanceof Map ? null : this.#scalar(key);
    if (scalar !== null) return scalar;
    if (this.#style.skipKeys) return null;
    throw new TypeError(`keys must be str, int, float, bool or None, not ${shortName(key)}`);
  }

  #other(x: unknown, depth: number): string {
    const plain = this.#style.fallback(x);
    return noting(
      () => `when serializing ${shortName(x)} object`,
      () => this.value(plain, depth),
    );
  }

  #wrapped(open: string, items: readonly string[], close: string, depth: number): string {
    const { indent, itemSeparator } = this.#style;
    if (indent === null) return open + items.join(itemSeparator) + close;
    const line = `\n${indent.repeat(depth + 1)}`;
    return `${open}${line}${items.join(itemSeparator + line)}\n${indent.repeat(depth)}${close}`;
  }
}

/** Does an escape begin here, not a backslash that is escaped itself? */
function isEscape(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === '\\') backslashes += 1;
  return backslashes % 2 === 0;
}

/** Since CPython 3.14 an error says, in notes, what was being written. */
function noting(note: () => string, write: () => string): string {
  try {
    return write();
  } catch (error) {
    if (error instanceof BaseException) error.addNote(note());
    throw error;
  }
}
