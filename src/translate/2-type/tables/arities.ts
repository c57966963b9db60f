import { recordedArities } from './recorded-arities.ts';

/** How many arguments a builtin takes. In what is said, {full} is its name with its type's, {own} without. */
export interface Arity {
  /** What CPython says of none, of one, …: of each number that is too small. */
  readonly low: readonly string[];
  /** How many at most; null for any number. */
  readonly most: number | null;
  /** What it says of more, with {n} for how many there were. */
  readonly high: string | null;
  readonly keywords?: Keywords;
}

/** Which keywords it takes, and what it says of others; or what it says of any. */
export type Keywords =
  | { readonly none: string }
  | {
      readonly names: readonly string[];
      /** With {name} for the keyword. */
      readonly unknown: string;
      /** What it says of more arguments, however given, than it has parameters; with {n}. */
      readonly full: string | null;
    };

const byName = new Map(
  recordedArities.flatMap(([arity, names]) =>
    names.split(' ').map((name) => [name, arity] as const),
  ),
);

/** What is known of a builtin by its name, as in `print` and `str.join`. */
export function arityOf(name: string): Arity | undefined {
  return byName.get(name);
}

/** What is said, of a builtin by its name. */
export function saidOf(name: string, said: string): string {
  return said.replaceAll('{full}', name).replaceAll('{own}', name.slice(name.lastIndexOf('.') + 1));
}
