import { registerType } from '../objects/class-info.ts';
import { createNative } from '../classes/create.ts';
import { bytesSpecials } from '../specials/sequences.ts';
import { ByteArray } from '../values/bytes.ts';
import { bytearrayMethods } from '../values/bytearray-methods.ts';
import { bytesFrom } from './bytes.ts';

function callBytearray(...args: unknown[]): ByteArray {
  return new ByteArray(bytesFrom('bytearray', args));
}

/** Python's bytearray(source, encoding, errors). Also the type, with its methods. Raises TypeError, ValueError. */
export const bytearray = registerType(Object.assign(callBytearray, bytearrayMethods), 'bytearray', {
  instances: [ByteArray],
  methods: bytearrayMethods,
  specials: () => bytesSpecials,
  create: (type, args) => createNative(ByteArray, type, [bytesFrom('bytearray', args)]),
});
