import { TypeError } from '../exceptions/builtin.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { Complex } from '../values/complex.ts';
import { Float } from '../values/float.ts';
import { formatComplex } from './format-complex.ts';
import { formatFloat } from './format-float.ts';
import { formatInt } from './format-int.ts';
import { formatStr } from './format-str.ts';
import { str } from './str.ts';

/** Python's format(value, spec): what an f-string's `{value:spec}` prints. Raises ValueError, TypeError. */
export function format(value: unknown, spec: unknown = ''): string {
  if (typeof spec !== 'string')
    throw new TypeError(`format() argument 2 must be str, not ${typeName(spec)}`);
  switch (typeof value) {
    case 'string':
      return spec === '' ? value : formatStr(value, spec);
    case 'number':
      if (spec === '') return str(value);
      return Number.isInteger(value) ? formatInt(value, spec, 'int') : formatFloat(value, spec);
    case 'bigint':
      return formatInt(value, spec, 'int');
    case 'boolean':
      return spec === '' ? str(value) : formatInt(Number(value), spec, 'bool');
    default:
      return formatObject(value, spec);
  }
}

function formatObject(value: unknown, spec: string): string {
  if (value instanceof Float) return formatFloat(value.value, spec);
  const own = special(value, '__format__');
  if (own) {
    const text = own.call(value, spec);
    if (typeof text === 'string') return text;
    throw new TypeError(`__format__ must return a str, not ${typeName(text)}`);
  }
  if (value instanceof Complex) return formatComplex(value, spec);
  if (spec === '') return str(value);
  throw new TypeError(`unsupported format string passed to ${typeName(value)}.__format__`);
}
