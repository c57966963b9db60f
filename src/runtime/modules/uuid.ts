import { md5, sha1 } from '@noble/hashes/legacy.js';
import { encode } from '../text/encode.ts';
import { asBuffer } from '../values/buffer.ts';
import { Random } from './random/random.ts';
import type { Bytes } from '../values/bytes.ts';
import { UUID } from './uuid/uuid.ts';

/** Python's module uuid; what needs chance takes the run's own. */
export const __name__ = 'uuid';
export { UUID };

const space = (digit: number): UUID => new UUID(`6ba7b81${digit}-9dad-11d1-80b4-00c04fd430c8`);

export const NAMESPACE_DNS = space(0);
export const NAMESPACE_URL = space(1);
export const NAMESPACE_OID = space(2);
export const NAMESPACE_X500 = space(4);
export const NIL = new UUID('00000000-0000-0000-0000-000000000000');
export const MAX = new UUID('ffffffff-ffff-ffff-ffff-ffffffffffff');
export const RESERVED_NCS = 'reserved for NCS compatibility';
export const RFC_4122 = 'specified in RFC 4122';
export const RESERVED_MICROSOFT = 'reserved for Microsoft compatibility';
export const RESERVED_FUTURE = 'reserved for future definition';

/** The bytes of a namespace and a name. */
function together(namespace: UUID, name: unknown): Uint8Array {
  const text = typeof name === 'string' ? encode(name, 'utf-8', 'strict') : asBuffer(name);
  return Uint8Array.from([...namespace.bytes.data, ...text]);
}

export const uuid3 = (namespace: UUID, name: unknown): UUID =>
  UUID.marked(md5(together(namespace, name)), 3);

export const uuid5 = (namespace: UUID, name: unknown): UUID =>
  UUID.marked(sha1(together(namespace, name)).slice(0, 16), 5);

const chance = new Random();
const randomBytes = (): Uint8Array => (chance.randbytes(16) as Bytes).data;

export const uuid4 = (): UUID => UUID.marked(randomBytes(), 4);
export const uuid1 = (..._args: unknown[]): UUID => UUID.marked(randomBytes(), 1);
