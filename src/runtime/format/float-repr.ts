/** Python's repr of a float by its raw value: the shortest digits that read back, as JavaScript finds them too. */
export function floatRepr(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (x === Infinity) return 'inf';
  if (x === -Infinity) return '-inf';
  if (x === 0) return Object.is(x, -0) ? '-0.0' : '0.0';
  const size = Math.abs(x);
  if (size >= 1e16 || size < 1e-4) return scientific(x);
  const text = String(x);
  return Number.isInteger(x) ? `${text}.0` : text;
}

function scientific(x: number): string {
  const [digits = '', exponent = ''] = x.toExponential().split('e');
  const sign = exponent[0] ?? '+';
  return `${digits}e${sign}${exponent.slice(1).padStart(2, '0')}`;
}
