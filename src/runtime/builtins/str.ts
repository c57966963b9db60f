import { str as strOf } from '../format/str.ts';
import { registerType } from '../objects/class-info.ts';
import { createHolder } from '../classes/create.ts';
import { strSpecials } from '../specials/sequences.ts';
import { typeName } from '../objects/type-name.ts';
import { decode } from '../text/decode.ts';
import { strMethods } from '../text/str-methods.ts';
import { asBuffer } from '../values/buffer.ts';
import { named } from './parameters.ts';

function callStr(...args: unknown[]): string {
  if (args.length === 1 && typeof args[0] === 'string') return args[0];
  const [x = '', encoding, errors] = named('str', ['object', 'encoding', 'errors'], args);
  if (encoding === undefined && errors === undefined) return strOf(x);
  const bytes = asBuffer(x, `decoding to str: need a bytes-like object, ${typeName(x)} found`);
  return decode(bytes, (encoding ?? 'utf-8') as string, (errors ?? 'strict') as string);
}

/** Python's str(x), or str(bytes, encoding). Also the type, with its methods: `str.upper(s)`. */
export const str = registerType(Object.assign(callStr, strMethods), 'str', {
  methods: strMethods,
  specials: () => strSpecials,
  create: (type, args) => createHolder(type, callStr(...args)),
});
