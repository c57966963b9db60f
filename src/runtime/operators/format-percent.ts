import { percent } from '../format/percent.ts';
import { NotImplemented } from './not-implemented.ts';

/** `format % arguments` of a str. */
export function formatPercent(a: unknown, b: unknown): unknown {
  return typeof a === 'string' ? percent(a, b) : NotImplemented;
}
