import { ValueError } from '../exceptions/builtin.ts';
import type { Complex } from '../values/complex.ts';
import { alignText } from './align.ts';
import { floatStyle, numberParts } from './format-float.ts';
import { floatText } from './float-text.ts';
import type { FloatStyle } from './float-text.ts';
import { parseSpec, unknownCode } from './format-spec.ts';
import type { FormatSpec } from './format-spec.ts';

/** format(z, spec) of a complex number: format_complex_internal. Raises ValueError. */
export function formatComplex(z: Complex, text: string): string {
  const spec = parseSpec(text, 'complex', '>');
  if (!/^[eEfFgGn]?$/.test(spec.type)) throw unknownCode(spec.type, 'complex');
  if (spec.fill === '0')
    throw new ValueError('Zero padding is not allowed in complex format specifier');
  if (spec.align === '=') {
    throw new ValueError("'=' alignment flag is not allowed in complex format specifier");
  }
  const { addPoint: _, ...style } = floatStyle(spec);
  const im = `${part(z.im, style, { ...spec, sign: '+' })}j`;
  if (spec.type !== '') return alignText(part(z.re, style, spec) + im, spec);
  const alone = z.re === 0 && !Object.is(z.re, -0);
  const shown = alone ? `${part(z.im, style, spec)}j` : `(${part(z.re, style, spec)}${im})`;
  return alignText(shown, spec);
}

function part(x: number, style: FloatStyle, spec: FormatSpec): string {
  const { sign, whole, rest } = numberParts(floatText(x, style), spec);
  if (spec.grouping === '') return sign + whole + rest;
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, spec.grouping) + rest;
}
