import type { CharTest } from './char-test.ts';
import { compileSequence } from './compile.ts';
import type { Compiling } from './compile.ts';
import { restoreGroups, saveGroups } from './matching.ts';
import type { Matcher, Matching } from './matching.ts';
import type { Repeat } from './node.ts';

/** A repeat of something that is one character wide needs no counter. */
export function repeatChar(node: Repeat, test: CharTest, next: Matcher): Matcher {
  const { min, max, mode } = node;
  const run = (state: Matching, at: number, most: number): number => {
    const limit = Math.min(state.end, at + most);
    let i = at;
    while (i < limit && test(state.codes[i] ?? 0)) i += 1;
    return i;
  };
  if (mode === 'lazy') {
    return (state, at) => {
      let i = run(state, at, min);
      if (i < at + min) return false;
      for (;;) {
        if (next(state, i)) return true;
        if (i >= at + max || i >= state.end || !test(state.codes[i] ?? 0)) return false;
        i += 1;
      }
    };
  }
  return (state, at) => {
    const furthest = run(state, at, max);
    if (furthest < at + min) return false;
    if (mode === 'possessive') return next(state, furthest);
    for (let i = furthest; i >= at + min; i -= 1) if (next(state, i)) return true;
    return false;
  };
}

/** Any other repeat, as MAX_UNTIL and MIN_UNTIL of CPython's Modules/_sre/sre_lib.h count. */
export function compileRepeat(
  compiling: Compiling,
  node: Repeat,
  flags: number,
  next: Matcher,
): Matcher {
  if (node.mode === 'possessive') return possessive(compiling, node, flags, next);
  const id = compiling.repeats;
  compiling.repeats += 1;
  const body = compileSequence(compiling, node.body, flags, (state, at) => loop(state, at));
  const once = (state: Matching, at: number, noteAt: boolean): boolean => {
    const [count = 0, lastAt = -1] = [state.counts[id], state.lastAt[id]];
    state.counts[id] = count + 1;
    if (noteAt) state.lastAt[id] = at;
    if (body(state, at)) return true;
    state.counts[id] = count;
    state.lastAt[id] = lastAt;
    return false;
  };
  const mayRepeat = (state: Matching, at: number): boolean =>
    (state.counts[id] ?? 0) < node.max && at !== state.lastAt[id];
  const loop: Matcher = (state, at) => {
    if ((state.counts[id] ?? 0) < node.min) return once(state, at, false);
    if (node.mode === 'lazy') {
      return next(state, at) || (mayRepeat(state, at) && once(state, at, true));
    }
    return (mayRepeat(state, at) && once(state, at, true)) || next(state, at);
  };
  return (state, at) => {
    const [count = 0, lastAt = -1] = [state.counts[id], state.lastAt[id]];
    state.counts[id] = 0;
    state.lastAt[id] = -1;
    if (loop(state, at)) return true;
    state.counts[id] = count;
    state.lastAt[id] = lastAt;
    return false;
  };
}

/** Takes as many as there are, and gives none back. */
function possessive(compiling: Compiling, node: Repeat, flags: number, next: Matcher): Matcher {
  const body = compileSequence(compiling, node.body, flags, (state, at) => {
    state.reached = at;
    return true;
  });
  return (state, at) => {
    const groups = saveGroups(state);
    let i = at;
    for (let count = 0; count < node.max; count += 1) {
      if (!body(state, i)) {
        if (count >= node.min) break;
        restoreGroups(state, groups);
        return false;
      }
      const stuck = state.reached === i;
      i = state.reached;
      if (stuck && count >= node.min) break;
    }
    if (next(state, i)) return true;
    restoreGroups(state, groups);
    return false;
  };
}
