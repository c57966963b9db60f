import { TypeError } from '../exceptions/builtin.ts';
import { isKeywords } from '../calls/keywords.ts';
import { construct } from '../calls/construct.ts';
import { method } from '../calls/method.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeName } from '../objects/type-name.ts';
import { decode } from '../text/decode.ts';
import { Bytes } from '../values/bytes.ts';
import { snakeCase } from '../mangle.ts';
import { JSONDecodeError } from './json/decode-error.ts';
import { JSONDecoder } from './json/decoder.ts';
import { JSONEncoder } from './json/encoder.ts';

/** Python's module json. */
export const __name__ = 'json';
export { JSONDecodeError, JSONDecoder, JSONEncoder };

export interface DumpOptions {
  readonly skipkeys?: boolean;
  readonly ensureAscii?: boolean;
  readonly checkCircular?: boolean;
  readonly allowNan?: boolean;
  readonly cls?: unknown;
  readonly indent?: number | string | null;
  readonly separators?: readonly [string, string] | null;
  readonly default?: unknown;
  readonly sortKeys?: boolean;
}

export interface LoadOptions {
  readonly cls?: unknown;
  readonly objectHook?: unknown;
  readonly parseFloat?: unknown;
  readonly parseInt?: unknown;
  readonly parseConstant?: unknown;
  readonly objectPairsHook?: unknown;
}

/** The JSON text of a value. Raises TypeError, ValueError. */
export function dumps(obj: unknown, options: DumpOptions = {}): string {
  const encoder = made(options, JSONEncoder);
  return method(encoder, 'encode', [obj]) as string;
}

/** Writes the JSON text of a value to a file. */
export function dump(obj: unknown, fp: unknown, options: DumpOptions = {}): null {
  method(fp, 'write', [dumps(obj, options)]);
  return null;
}

/** The value of a JSON text. Raises JSONDecodeError. */
export function loads(s: unknown, options: LoadOptions = {}): unknown {
  const decoder = made(options, JSONDecoder);
  return method(decoder, 'decode', [jsonText(s)]);
}

export function load(fp: unknown, options: LoadOptions = {}): unknown {
  return loads(method(fp, 'read', []), options);
}

/** An encoder or decoder of the class that `cls` names. */
function made(options: object, otherwise: PythonType): unknown {
  if (!isKeywords(options)) throw new TypeError('too many positional arguments');
  const { cls, ...rest } = options;
  const keywords = Object.entries(rest).map(([name, value]) => [snakeCase(name), value] as const);
  return construct((cls ?? otherwise) as PythonType, [], Object.fromEntries(keywords));
}

function jsonText(s: unknown): string {
  if (s instanceof Bytes) return decode(s.data, 'utf-8', 'strict');
  if (typeof s !== 'string') {
    throw new TypeError(`the JSON object must be str, bytes or bytearray, not ${typeName(s)}`);
  }
  if (s.startsWith('\ufeff'))
    throw new JSONDecodeError('Unexpected UTF-8 BOM (decode using utf-8-sig)', s, 0);
  return s;
}
