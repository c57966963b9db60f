import { repr } from '../../format/repr.ts';
import type { Sequence } from './node.ts';
import type { Tokenizer } from './tokenizer.ts';
import { length } from './tokenizer.ts';
import { widthOf } from './width.ts';
import type { Width } from './width.ts';

/** What a parse knows of the whole pattern: State of CPython's Lib/re/_parser.py. */
export class ParseState {
  flags: number;
  /** By group: null while it is open. Group 0 is never closed. */
  readonly widths: (Width | null)[] = [null];
  readonly names = new Map<string, number>();
  /** Where conditionals name groups that may come later. */
  readonly groupReferences = new Map<number, number>();
  /** Inside a lookbehind: the number of groups before it. */
  lookbehindGroups: number | null = null;

  constructor(flags: number) {
    this.flags = flags;
  }

  openGroup(name: string | null, source: Tokenizer): number {
    const index = this.widths.length;
    this.widths.push(null);
    if (name === null) return index;
    const known = this.names.get(name);
    if (known !== undefined) {
      throw source.error(
        `redefinition of group name ${repr(name)} as group ${index}; was group ${known}`,
        length(name) + 1,
      );
    }
    this.names.set(name, index);
    return index;
  }

  closeGroup(index: number, body: Sequence): void {
    this.widths[index] = widthOf(body, this.widths);
  }

  isClosed(index: number): boolean {
    return (this.widths[index] ?? null) !== null;
  }

  checkLookbehind(index: number, source: Tokenizer): void {
    if (this.lookbehindGroups === null) return;
    if (!this.isClosed(index)) throw source.error('cannot refer to an open group');
    if (index >= this.lookbehindGroups)
      throw source.error('cannot refer to group defined in the same lookbehind subpattern');
  }

  named(name: string, source: Tokenizer): number {
    const index = this.names.get(name);
    if (index === undefined)
      throw source.error(`unknown group name ${repr(name)}`, length(name) + 1);
    return index;
  }
}
