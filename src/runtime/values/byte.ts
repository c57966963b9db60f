import { ValueError } from '../exceptions/builtin.ts';
import { asIndex } from './as-index.ts';

/** An int that is a byte. Raises ValueError, TypeError. */
export function byteOf(x: unknown, message = 'byte must be in range(0, 256)'): number {
  const n = asIndex(x);
  if (typeof n === 'number' && n >= 0 && n < 256) return n;
  throw new ValueError(message);
}
