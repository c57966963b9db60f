import { charTest, isWord, sameLetter } from './char-test.ts';
import type { CharTest } from './char-test.ts';
import { compileRepeat, repeatChar } from './compile-repeat.ts';
import { Flag } from './flags.ts';
import { restoreGroups, saveGroups } from './matching.ts';
import type { Matcher } from './matching.ts';
import type { Anchor, Node, Sequence } from './node.ts';
import type { Parsed } from './parser.ts';
import { widthOf } from './width.ts';

/** What compiling counts. */
export interface Compiling {
  repeats: number;
}

/** A pattern as a function. The number of repeats says how many counters it needs. */
export interface Compiled {
  readonly matcher: Matcher;
  readonly repeats: number;
}

/** Compiles a pattern: every node becomes a function that knows what follows it. */
export function compile(parsed: Parsed): Compiled {
  const compiling: Compiling = { repeats: 0 };
  const success: Matcher = (state, at) => {
    if (state.whole && at !== state.end) return false;
    if (state.mustAdvance && at === state.from) return false;
    state.reached = at;
    return true;
  };
  const matcher = compileSequence(compiling, parsed.body, parsed.flags, success);
  return { matcher, repeats: compiling.repeats };
}

const accept: Matcher = (state, at) => {
  state.reached = at;
  return true;
};

export function compileSequence(
  compiling: Compiling,
  body: Sequence,
  flags: number,
  next: Matcher,
): Matcher {
  return body.reduceRight((rest, node) => compileNode(compiling, node, flags, rest), next);
}

function compileNode(compiling: Compiling, node: Node, flags: number, next: Matcher): Matcher {
  const sequence = (body: Sequence, then: Matcher): Matcher =>
    compileSequence(compiling, body, flags, then);
  switch (node.kind) {
    case 'literal':
    case 'any':
    case 'set':
      return char(charTest(node, flags) ?? (() => false), next);
    case 'at':
      return anchor(node.where, flags, next);
    case 'branch': {
      const items = node.items.map((one) => sequence(one, next));
      return (state, at) => items.some((item) => item(state, at));
    }
    case 'repeat': {
      const [only] = node.body;
      const test = only && node.body.length === 1 ? charTest(only, flags) : null;
      return test ? repeatChar(node, test, next) : compileRepeat(compiling, node, flags, next);
    }
    case 'group': {
      const inside = (flags | node.addFlags) & ~node.delFlags;
      const own =
        node.addFlags & (Flag.ascii | Flag.unicode) ? withType(inside, node.addFlags) : inside;
      if (node.index === null) return compileSequence(compiling, node.body, own, next);
      return group(node.index, (then) => compileSequence(compiling, node.body, own, then), next);
    }
    case 'atomic':
      return atomic(sequence(node.body, accept), next);
    case 'backreference':
      return backreference(node.group, flags, next);
    case 'look':
      return look(node, sequence(node.body, accept), next);
    case 'conditional': {
      const [yes, no] = [sequence(node.yes, next), sequence(node.no, next)];
      return (state, at) => ((state.ends[node.group] ?? -1) >= 0 ? yes(state, at) : no(state, at));
    }
  }
}

/** `(?a:…)` and `(?u:…)` replace each other. */
function withType(flags: number, added: number): number {
  return (flags & ~(Flag.ascii | Flag.unicode)) | (added & (Flag.ascii | Flag.unicode));
}

function char(test: CharTest, next: Matcher): Matcher {
  return (state, at) => at < state.end && test(state.codes[at] ?? 0) && next(state, at + 1);
}

function anchor(where: Anchor, flags: number, next: Matcher): Matcher {
  const ascii = (flags & Flag.ascii) !== 0;
  const multiline = (flags & Flag.multiline) !== 0;
  switch (where) {
    case 'A':
      return (state, at) => at === 0 && next(state, at);
    case 'Z':
      return (state, at) => at === state.end && next(state, at);
    case '^':
      return (state, at) =>
        (at === 0 || (multiline && state.codes[at - 1] === 10)) && next(state, at);
    case '$':
      return (state, at) =>
        (at === state.end || (state.codes[at] === 10 && (multiline || at === state.end - 1))) &&
        next(state, at);
    case 'b':
    case 'B':
      return (state, at) => {
        const before = at > 0 && isWord(state.codes[at - 1] ?? 0, ascii);
        const after = at < state.end && isWord(state.codes[at] ?? 0, ascii);
        return (before !== after) === (where === 'b') && next(state, at);
      };
  }
}

function group(index: number, body: (then: Matcher) => Matcher, next: Matcher): Matcher {
  const inside = body((state, at) => {
    const [start = -1, end = -1] = [state.starts[index], state.ends[index]];
    const { lastGroup } = state;
    state.starts[index] = state.opened[index] ?? -1;
    state.ends[index] = at;
    state.lastGroup = index;
    if (next(state, at)) return true;
    state.starts[index] = start;
    state.ends[index] = end;
    state.lastGroup = lastGroup;
    return false;
  });
  return (state, at) => {
    const before = state.opened[index] ?? -1;
    state.opened[index] = at;
    if (inside(state, at)) return true;
    state.opened[index] = before;
    return false;
  };
}

function atomic(body: Matcher, next: Matcher): Matcher {
  return (state, at) => {
    const groups = saveGroups(state);
    if (!body(state, at)) return false;
    if (next(state, state.reached)) return true;
    restoreGroups(state, groups);
    return false;
  };
}

function backreference(index: number, flags: number, next: Matcher): Matcher {
  const ascii = (flags & Flag.ascii) !== 0;
  const same =
    (flags & Flag.ignoreCase) !== 0
      ? (a: number, b: number): boolean => sameLetter(a, b, ascii)
      : (a: number, b: number): boolean => a === b;
  return (state, at) => {
    const [start = -1, end = -1] = [state.starts[index], state.ends[index]];
    if (end < 0 || at + end - start > state.end) return false;
    for (let i = 0; i < end - start; i += 1) {
      if (!same(state.codes[start + i] ?? 0, state.codes[at + i] ?? 0)) return false;
    }
    return next(state, at + end - start);
  };
}

function look(node: Extract<Node, { kind: 'look' }>, body: Matcher, next: Matcher): Matcher {
  const width = node.behind ? widthOf(node.body, []).min : 0;
  return (state, at) => {
    const groups = saveGroups(state);
    const found = at >= width && body(state, at - width);
    if (node.negated && found) restoreGroups(state, groups);
    if (found === node.negated) return false;
    if (next(state, at)) return true;
    restoreGroups(state, groups);
    return false;
  };
}
