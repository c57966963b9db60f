/** A positive decimal number 0.DIGITS × 10**point, without leading or trailing zeros; zero has no digits. */
export interface DecimalDigits {
  readonly digits: string;
  readonly point: number;
}

/** Every digit of the exact value of a finite float >= 0. */
export function exactDigits(x: number): DecimalDigits {
  if (x === 0) return { digits: '', point: 1 };
  let exponent = 0;
  let mantissa = x;
  while (!Number.isInteger(mantissa)) {
    // Multiplying by a power of two is exact; a subnormal is lifted in steps that cannot overflow.
    mantissa *= 2;
    exponent++;
  }
  const whole = BigInt(mantissa) * 5n ** BigInt(exponent);
  return trimmed(whole.toString(), -exponent);
}

/** The shortest digits that read back as the same float: those of repr. */
export function shortestDigits(x: number): DecimalDigits {
  if (x === 0) return { digits: '', point: 1 };
  const [mantissa = '', exponent = '0'] = x.toExponential().split('e');
  const digits = mantissa.replace('.', '');
  return trimmed(digits, Number(exponent) - digits.length + 1);
}

/** The digits of the integer `text` × 10**exponent. */
export function trimmed(text: string, exponent: number): DecimalDigits {
  const digits = text.replace(/0+$/, '');
  return { digits, point: text.length + exponent };
}

/** Rounds half to even to `count` digits after the leading position (0 or less: to nothing, or up to one digit). */
export function roundDigits(x: DecimalDigits, count: number): DecimalDigits {
  if (count >= x.digits.length) return x;
  if (count < 0) return { digits: '', point: x.point };
  const kept = x.digits.slice(0, count);
  const next = x.digits[count] ?? '0';
  const exactHalf = next === '5' && x.digits.length === count + 1;
  const up = exactHalf ? isOdd(kept.at(-1)) : next >= '5';
  if (!up) return { digits: kept.replace(/0+$/, ''), point: x.point };
  const raised = (BigInt(kept === '' ? '0' : kept) + 1n).toString();
  return trimmed(raised, x.point - count);
}

const isOdd = (digit: string | undefined): boolean =>
  digit !== undefined && Number(digit) % 2 === 1;
