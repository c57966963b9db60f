/** str.isprintable for one code point: not a control, format, surrogate, unassigned or separator character. */
export function isPrintable(code: number): boolean {
  if (code < 0x7f) return code >= 0x20;
  if (code < 0xa1) return false;
  return !/[\p{C}\p{Z}]/u.test(String.fromCodePoint(code));
}
