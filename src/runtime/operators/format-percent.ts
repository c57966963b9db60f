import { percent } from '../format/percent.ts';
import { percentBytes } from '../format/percent-bytes.ts';
import { Bytes } from '../values/bytes.ts';
import { NotImplemented } from './not-implemented.ts';

/** `format % arguments` of a str or of bytes. */
export function formatPercent(a: unknown, b: unknown): unknown {
  if (typeof a === 'string') return percent(a, b);
  return a instanceof Bytes ? percentBytes(a, b) : NotImplemented;
}
