import type { ConstantValue } from './syntax.ts';

/** The value of a number literal from its source text (Python language reference 2.6, Numeric literals). */
export function numberLiteral(text: string): ConstantValue | null {
  const digits = text.replaceAll('_', '').toLowerCase();
  if (/^0[xob]/.test(digits)) return { type: 'int', value: BigInt(digits), text };
  if (/^\d+$/.test(digits)) {
    if (/^0+[1-9]/.test(digits)) return null;
    return { type: 'int', value: BigInt(digits), text };
  }
  if (digits.endsWith('j')) return { type: 'complex', imag: Number(digits.slice(0, -1)), text };
  return { type: 'float', value: Number(digits), text };
}
