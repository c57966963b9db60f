import { ValueError } from '../exceptions/builtin.ts';
import { takeCodePoints } from '../text/code-points.ts';
import { alignText } from './align.ts';
import { parseSpec, unknownCode } from './format-spec.ts';
import type { FormatSpec } from './format-spec.ts';

/** format(s, spec) of a str. Raises ValueError. */
export function formatStr(s: string, text: string): string {
  const spec = parseSpec(text, 'str', '<');
  if (spec.type !== '' && spec.type !== 's') throw unknownCode(spec.type, 'str');
  check(spec);
  return alignText(spec.precision === null ? s : takeCodePoints(s, spec.precision), spec);
}

function check(spec: FormatSpec): void {
  const where = 'not allowed in string format specifier';
  if (spec.sign === ' ') throw new ValueError(`Space ${where}`);
  if (spec.sign !== '') throw new ValueError(`Sign ${where}`);
  if (spec.noNegativeZero) throw new ValueError(`Negative zero coercion (z) ${where}`);
  if (spec.alternate) throw new ValueError(`Alternate form (#) ${where}`);
  if (spec.align === '=') throw new ValueError(`'=' alignment ${where}`);
}
