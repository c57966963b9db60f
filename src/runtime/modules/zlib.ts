import { asIndex } from '../values/as-index.ts';
import { asBuffer } from '../values/buffer.ts';
import { adler32 as adler } from './binascii/checksums.ts';

/** The checksums of Python's module zlib. */
export const __name__ = 'zlib';
export { crc32 } from './binascii.ts';

export const adler32 = (data: unknown, value: unknown = 1): number =>
  adler(asBuffer(data), Number(BigInt.asUintN(32, BigInt(asIndex(value)))));
