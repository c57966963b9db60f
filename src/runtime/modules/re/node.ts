/** A parsed regular expression; the operations are those of CPython's Lib/re/_constants.py. */
export type Node =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'set'; readonly negated: boolean; readonly items: readonly SetItem[] }
  | { readonly kind: 'at'; readonly where: Anchor }
  | { readonly kind: 'branch'; readonly items: readonly Sequence[] }
  | Repeat
  | Group
  | { readonly kind: 'atomic'; readonly body: Sequence }
  | { readonly kind: 'backreference'; readonly group: number }
  | {
      readonly kind: 'look';
      readonly behind: boolean;
      readonly negated: boolean;
      readonly body: Sequence;
    }
  | {
      readonly kind: 'conditional';
      readonly group: number;
      readonly yes: Sequence;
      readonly no: Sequence;
    };

export type Sequence = readonly Node[];

export type Anchor = '^' | '$' | 'A' | 'Z' | 'b' | 'B';

export interface Repeat {
  readonly kind: 'repeat';
  readonly mode: 'greedy' | 'lazy' | 'possessive';
  readonly min: number;
  readonly max: number;
  readonly body: Sequence;
}

export interface Group {
  readonly kind: 'group';
  /** null: does not capture. */
  readonly index: number | null;
  readonly addFlags: number;
  readonly delFlags: number;
  readonly body: Sequence;
}

/** A member of a character set. `category` is the letter of `\d`, `\D`, `\s`, `\S`, `\w`, `\W`. */
export type SetItem =
  | { readonly kind: 'literal'; readonly code: number }
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  | { readonly kind: 'category'; readonly letter: string };
