/** The value of a decimal digit of any script (`٣` is 3): each script's ten digits stand in a row. */
export function decimalValue(c: string): number {
  const code = c.codePointAt(0) ?? 0;
  // Mathematical digits: five alphabets of ten in one run that does not begin at a multiple of ten.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return (code - 0x1d7ce) % 10;
  return code - zeroOfRun(code);
}

function isDecimal(code: number): boolean {
  return code > 0 && /\p{Nd}/u.test(String.fromCodePoint(code));
}

/** The first code point of the run of digits around `code`; runs are multiples of ten long. */
function zeroOfRun(code: number): number {
  let first = code;
  while (isDecimal(first - 1)) first--;
  return code - ((code - first) % 10);
}
