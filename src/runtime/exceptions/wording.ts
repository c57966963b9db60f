type Text = (x: unknown) => string;

let texts: { readonly str: Text; readonly repr: Text } = { str: String, repr: String };

/**
 * Hands over `str` and `repr`. Nearly everything raises exceptions, `str` and `repr` too: their classes import
 * nothing that imports them, so that modules load in any order.
 */
export function useTexts(str: Text, repr: Text): void {
  texts = { str, repr };
}

/** Python's str(x), for exceptions. */
export function textOf(x: unknown): string {
  return texts.str(x);
}

/** Python's repr(x), for exceptions. */
export function reprOf(x: unknown): string {
  return texts.repr(x);
}
