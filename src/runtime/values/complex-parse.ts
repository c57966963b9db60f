import { ValueError } from '../exceptions/builtin.ts';
import { asciiDigits } from '../text/ascii-digits.ts';
import { Complex } from './complex.ts';
import { rawFloat } from './float-parse.ts';

/** complex(text). Raises ValueError. */
export function parseComplex(text: string): Complex {
  const trimmed = asciiDigits(text).trim();
  const inner = /^\(([^]*)\)$/.exec(trimmed)?.[1]?.trim() ?? trimmed;
  const parts = splitParts(inner);
  if (!parts) throw new ValueError('complex() arg is a malformed string');
  return new Complex(...parts);
}

function splitParts(text: string): [number, number] | undefined {
  if (!/j$/i.test(text)) {
    const re = rawFloat(text);
    return re === undefined ? undefined : [re, 0];
  }
  const body = text.slice(0, -1);
  const [, first = '', second = ''] =
    /^([-+]?[^-+]*?(?:e[-+]?\d[\d_]*)?)([-+][^]*)?$/i.exec(body) ?? [];
  if (second === '') {
    const im = imaginary(first);
    return im === undefined ? undefined : [0, im];
  }
  const re = rawFloat(first);
  const im = imaginary(second);
  return re === undefined || im === undefined ? undefined : [re, im];
}

/** `j` alone counts one. */
function imaginary(text: string): number | undefined {
  return rawFloat(/^[-+]?$/.test(text) ? `${text}1` : text);
}
