/** One attempt to match: the text as code points, where groups stand, how often repeats ran. */
export interface Matching {
  readonly codes: ArrayLike<number>;
  /** The end of what may be looked at. */
  readonly end: number;
  /** Where this attempt began. */
  from: number;
  /** The match must reach `end`. */
  readonly whole: boolean;
  /** The match must not be empty. */
  mustAdvance: boolean;
  /** Where the match, or a lookaround's body, ended. */
  reached: number;
  /** By group; -1 where it took no part. */
  starts: number[];
  ends: number[];
  /** Where groups were entered. */
  readonly opened: number[];
  /** The group that was closed last; 0 for none. */
  lastGroup: number;
  /** By repeat. */
  readonly counts: number[];
  readonly lastAt: number[];
}

/** Tries to match from a position on, with everything that follows. */
export type Matcher = (state: Matching, at: number) => boolean;

/** Groups as they are, to come back to. */
export interface Groups {
  readonly starts: number[];
  readonly ends: number[];
  readonly lastGroup: number;
}

export function saveGroups(state: Matching): Groups {
  return { starts: [...state.starts], ends: [...state.ends], lastGroup: state.lastGroup };
}

export function restoreGroups(state: Matching, groups: Groups): void {
  state.starts = groups.starts;
  state.ends = groups.ends;
  state.lastGroup = groups.lastGroup;
}
