import type * as S from '../python/syntax.ts';
import { block } from './block.ts';
import { expression } from './expression.ts';
import type { Completion, Frame, Machine, Steps } from './machine.ts';
import { writeName } from './names.ts';

/** `match`: the first case whose pattern and guard hold. */
export function* matchStatement(machine: Machine, node: S.Match, frame: Frame): Steps<Completion> {
  const subject = yield* expression(machine, node.subject, frame);
  for (const { pattern, guard, body } of node.cases) {
    const names = new Map<string, unknown>();
    if (!(yield* matches(machine, pattern, subject, names, frame))) continue;
    for (const [name, value] of names) writeName(machine, frame, name, value);
    if (guard && !machine.py.truthy(yield* expression(machine, guard, frame))) continue;
    return yield* block(machine, body, frame);
  }
  return undefined;
}

type Names = Map<string, unknown>;

/** Whether a pattern matches; what it captures goes into `names`. */
function* matches(
  machine: Machine,
  pattern: S.Pattern,
  value: unknown,
  names: Names,
  frame: Frame,
): Steps<boolean> {
  const { py } = machine;
  switch (pattern.kind) {
    case 'MatchValue':
      return py.eq(value, yield* expression(machine, pattern.value, frame));
    case 'MatchSingleton':
      return value === pattern.value;
    case 'MatchAs':
      if (pattern.pattern && !(yield* matches(machine, pattern.pattern, value, names, frame)))
        return false;
      if (pattern.name !== null) names.set(pattern.name, value);
      return true;
    case 'MatchStar':
      if (pattern.name !== null) names.set(pattern.name, value);
      return true;
    case 'MatchOr':
      for (const one of pattern.patterns) {
        const own: Names = new Map();
        if (!(yield* matches(machine, one, value, own, frame))) continue;
        for (const [name, found] of own) names.set(name, found);
        return true;
      }
      return false;
    case 'MatchSequence':
      return yield* sequence(machine, pattern.patterns, value, names, frame);
    case 'MatchMapping': {
      const keys: unknown[] = [];
      for (const key of pattern.keys) keys.push(yield* expression(machine, key, frame));
      if (!py.isMapping(value, ...keys)) return false;
      for (const [i, one] of pattern.patterns.entries())
        if (!(yield* matches(machine, one, py.getItem(value, keys[i]), names, frame))) return false;
      if (pattern.rest !== null) names.set(pattern.rest, py.mappingRest(value, ...keys));
      return true;
    }
    case 'MatchClass':
      return yield* instance(machine, pattern, value, names, frame);
  }
}

function* sequence(
  machine: Machine,
  patterns: readonly S.Pattern[],
  value: unknown,
  names: Names,
  frame: Frame,
): Steps<boolean> {
  const { py } = machine;
  const star = patterns.findIndex((one) => one.kind === 'MatchStar');
  const fixed = star < 0 ? patterns.length : patterns.length - 1;
  if (!py.isSequence(value, fixed, star >= 0)) return false;
  const parts = star < 0 ? py.unpack(value, fixed) : py.unpackStar(value, star, fixed - star);
  for (const [i, one] of patterns.entries())
    if (!(yield* matches(machine, one, parts[i], names, frame))) return false;
  return true;
}

function* instance(
  machine: Machine,
  pattern: Extract<S.Pattern, { kind: 'MatchClass' }>,
  value: unknown,
  names: Names,
  frame: Frame,
): Steps<boolean> {
  const { py } = machine;
  const type = yield* expression(machine, pattern.cls, frame);
  const { patterns, kwdAttrs, kwdPatterns } = pattern;
  const itself = patterns.length === 1 && takesItself(machine, type);
  if (!py.isMatch(value, type, itself ? 0 : patterns.length, kwdAttrs)) return false;
  for (const [i, one] of patterns.entries()) {
    const part = itself ? value : py.matchedPart(value, type, i);
    if (!(yield* matches(machine, one, part, names, frame))) return false;
  }
  for (const [i, one] of kwdPatterns.entries()) {
    const part: unknown = py.getAttr(value, kwdAttrs[i] ?? '');
    if (!(yield* matches(machine, one, part, names, frame))) return false;
  }
  return true;
}

/** Builtin types whose single positional sub-pattern is the value itself (language reference 8.6.4.8). */
function takesItself({ py }: Machine, type: unknown): boolean {
  const { bool, bytearray, bytes, dict, float, frozenset, int, list, set, str, tuple } = py;
  const all: readonly unknown[] = [
    bool,
    bytearray,
    bytes,
    dict,
    float,
    frozenset,
    int,
    list,
    set,
    str,
    tuple,
  ];
  return all.includes(type);
}
