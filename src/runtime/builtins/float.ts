import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import { createHolder } from '../classes/create.ts';
import { floatSpecials } from '../specials/numbers.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { asIndex } from '../values/as-index.ts';
import { bufferOf } from '../values/buffer.ts';
import { plain } from '../values/derived.ts';
import { Float, box, isFloat } from '../values/float.ts';
import { floatMethods } from '../values/float-methods.ts';
import { parseFloatText } from '../values/float-parse.ts';
import { intToFloat } from '../values/int-to-float.ts';

function callFloat(x: unknown = 0): number {
  if (typeof x === 'number') return box(x);
  if (typeof x === 'string') return box(parseFloatText(x));
  if (typeof x === 'bigint') return box(intToFloat(x));
  if (typeof x === 'boolean') return box(x ? 1 : 0);
  if (x instanceof Float) return x as unknown as number;
  return ofObject(x);
}

function ofObject(x: unknown): number {
  const text = plain(x);
  if (typeof text === 'string') return box(parseFloatText(text));
  const bytes = bufferOf(x);
  if (bytes) return box(parseFloatText(String.fromCharCode(...bytes), x));
  const own = special(x, '__float__');
  if (own) {
    const result = own.call(x);
    if (isFloat(result)) return result;
    throw new TypeError(`${typeName(x)}.__float__ returned non-float (type ${typeName(result)})`);
  }
  const fail = (): Error =>
    new TypeError(`float() argument must be a string or a real number, not '${typeName(x)}'`);
  return box(intToFloat(asIndex(x, fail)));
}

/**
 * Python's float(x): a self-describing float of a number, text or object. Also the type itself, with its methods.
 * Raises ValueError, TypeError, OverflowError.
 */
export const float = registerType(Object.assign(callFloat, floatMethods), 'float', {
  instances: [Float],
  methods: floatMethods,
  specials: () => floatSpecials,
  create: (type, args) => createHolder(type, callFloat(...args)),
});
