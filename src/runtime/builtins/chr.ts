import { ValueError } from '../exceptions/builtin.ts';
import { asIndex } from '../values/as-index.ts';

/** Python's chr(n). Raises ValueError outside Unicode. */
export function chr(n: unknown): string {
  const code = asIndex(n);
  if (code < 0 || code > 0x10ffff) throw new ValueError('chr() arg not in range(0x110000)');
  return String.fromCodePoint(Number(code));
}
