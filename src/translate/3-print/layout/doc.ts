/**
 * The layout algebra (Wadler's, with Prettier's additions): a document says where its text may break, the printer
 * decides. Everything the layout knows about TypeScript ends here; everything about columns begins here.
 */
export type Doc = string | readonly Doc[] | DocNode;

export type DocNode =
  | { readonly type: 'indent'; readonly contents: Doc }
  /** Spaces added to the indentation; `'root'` goes back to column 0. */
  | { readonly type: 'align'; readonly width: number | 'root'; readonly contents: Doc }
  | GroupDoc
  | { readonly type: 'fill'; readonly parts: readonly Doc[] }
  | {
      readonly type: 'if-break';
      readonly broken: Doc;
      readonly flat: Doc;
      readonly group: GroupId | undefined;
    }
  | { readonly type: 'indent-if-break'; readonly contents: Doc; readonly group: GroupId }
  | { readonly type: 'line'; readonly kind: 'line' | 'soft' | 'hard' | 'literal' }
  | { readonly type: 'line-suffix'; readonly contents: Doc }
  | { readonly type: 'line-suffix-boundary' }
  | { readonly type: 'break-parent' }
  /** Prints nothing; tells whether the braces of `node` were opened over several lines. */
  | { readonly type: 'braces'; readonly node: object }
  /** Text that exists in TypeScript only: blanked in the JavaScript. */
  | { readonly type: 'types'; readonly contents: Doc }
  /** An arrow's return type: like `types`, but nothing may stand between `)` and `=>` on a new line. */
  | { readonly type: 'arrow-return'; readonly contents: Doc }
  /** An arrow's type parameters: the `(` after them must not begin a line that follows `async` or `return`. */
  | { readonly type: 'arrow-generics'; readonly contents: Doc }
  /** Contents that came from Python lines `first` to `last`. */
  | {
      readonly type: 'source';
      /** Its lines that come from no node inside it come from `first`. */
      readonly whole?: boolean;
      readonly first: number;
      readonly last: number;
      readonly contents: Doc;
    }
  /** Contents that were laid out as a member chain: assignments ask. */
  | { readonly type: 'member-chain'; readonly contents: Doc };

export interface GroupDoc {
  readonly type: 'group';
  readonly id: GroupId | undefined;
  readonly contents: Doc;
  /** Layouts from the flattest to the most broken; contents is the first. */
  readonly states: readonly Doc[] | undefined;
  /** Set when the group must break; propagation sets it too. */
  broken: boolean;
}

/** A name by which `if-break` speaks of a group. */
export type GroupId = symbol;

export const line: Doc = { type: 'line', kind: 'line' };
export const softline: Doc = { type: 'line', kind: 'soft' };
export const breakParent: Doc = { type: 'break-parent' };
export const hardline: Doc = [{ type: 'line', kind: 'hard' }, breakParent];
/** A line break that keeps no indentation: inside template strings and block comments. */
export const literalLine: Doc = [{ type: 'line', kind: 'literal' }, breakParent];
export const lineSuffixBoundary: Doc = { type: 'line-suffix-boundary' };

export function group(
  contents: Doc,
  options: { readonly broken?: boolean; readonly id?: GroupId } = {},
): Doc {
  return {
    type: 'group',
    id: options.id,
    contents,
    states: undefined,
    broken: options.broken ?? false,
  };
}

/** The first of `states` that fits; the last one otherwise. */
export function conditionalGroup(states: readonly Doc[]): Doc {
  return { type: 'group', id: undefined, contents: states[0] ?? '', states, broken: false };
}

export function indent(contents: Doc): Doc {
  return { type: 'indent', contents };
}

export function align(width: number | 'root', contents: Doc): Doc {
  return { type: 'align', width, contents };
}

/** Parts alternate between content and separator; separators break only where the next content does not fit. */
export function fill(parts: readonly Doc[]): Doc {
  return { type: 'fill', parts };
}

export function ifBreak(broken: Doc, flat: Doc = '', groupId?: GroupId): Doc {
  return { type: 'if-break', broken, flat, group: groupId };
}

export function indentIfBreak(contents: Doc, groupId: GroupId): Doc {
  return { type: 'indent-if-break', contents, group: groupId };
}

export function lineSuffix(contents: Doc): Doc {
  return { type: 'line-suffix', contents };
}

/** Text that only TypeScript has. */
export function typesOnly(contents: Doc): Doc {
  return { type: 'types', contents };
}

export function join(separator: Doc, docs: readonly Doc[]): Doc[] {
  return docs.flatMap((doc, index) => (index === 0 ? [doc] : [separator, doc]));
}
