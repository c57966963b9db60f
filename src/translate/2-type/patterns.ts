import type * as S from '../../python/syntax.ts';
import { findAttribute } from './classes.ts';
import { dataclassFields } from './calls.ts';
import type { Context, Environment, Flow } from './context.ts';
import { iterated } from './elements.ts';
import { assignVariable, joinEnvironments, mayRaise } from './environment.ts';
import { infer, truthOf } from './expressions.ts';
import { join, joinAll } from './join.ts';
import { runBody } from './statements.ts';
import * as T from './type.ts';
import type { Type } from './type.ts';

/** Walks a match statement: each case starts from what is known before, with its captures bound. */
export function matchStatement(context: Context, flow: Flow, node: S.Match): void {
  const subject = infer(context, flow, node.subject);
  const before = flow.env;
  let after: Environment | null = null;
  let exhausted = false;
  for (const one of node.cases) {
    const inner: Flow = { ...flow, env: before && new Map(before) };
    bindPattern(context, inner, one.pattern, subject);
    if (one.guard) truthOf(context, infer(context, inner, one.guard));
    runBody(context, inner, one.body);
    after = joinEnvironments(after, inner.env);
    if (!one.guard && isIrrefutable(one.pattern)) exhausted = true;
  }
  mayRaise(flow);
  flow.env = exhausted ? after : joinEnvironments(after, before);
}

export function isIrrefutable(pattern: S.Pattern): boolean {
  return pattern.kind === 'MatchAs' && (pattern.pattern === null || isIrrefutable(pattern.pattern));
}

function bindName(context: Context, flow: Flow, name: string | null, type: Type): void {
  const binding = name === null ? null : flow.scope.lookup(name);
  if (binding) assignVariable(context, flow, binding, type);
}

function bindPattern(context: Context, flow: Flow, pattern: S.Pattern, subject: Type): void {
  switch (pattern.kind) {
    case 'MatchValue':
      infer(context, flow, pattern.value);
      return;
    case 'MatchSingleton':
      return;
    case 'MatchAs':
      if (pattern.pattern) bindPattern(context, flow, pattern.pattern, subject);
      bindName(
        context,
        flow,
        pattern.name,
        pattern.pattern ? matched(context, pattern.pattern, subject) : subject,
      );
      return;
    case 'MatchOr':
      for (const inner of pattern.patterns) bindPattern(context, flow, inner, subject);
      return;
    case 'MatchStar': {
      const rest = context.site(pattern, 'rest');
      rest.add(subject);
      bindName(context, flow, pattern.name, [{ kind: 'list', element: rest }]);
      return;
    }
    case 'MatchSequence':
      bindSequence(context, flow, pattern, subject);
      return;
    case 'MatchMapping':
      bindMapping(context, flow, pattern, subject);
      return;
    case 'MatchClass':
      bindClass(context, flow, pattern, subject);
      return;
  }
}

/** What a sub-pattern leaves of the subject's type. */
function matched(context: Context, pattern: S.Pattern, subject: Type): Type {
  if (pattern.kind === 'MatchClass') {
    const cls = context.types.get(pattern.cls) ?? [];
    const [one] = cls;
    if (
      one?.kind === 'type' &&
      ['int', 'str', 'float', 'bool', 'list', 'dict', 'tuple'].includes(one.name)
    ) {
      const kept = subject.filter(
        (atom) => atom.kind === one.name || (one.name === 'int' && atom.kind === 'bool'),
      );
      if (kept.length > 0) return kept;
    }
    if (one?.kind === 'class') {
      const kept = subject.filter(
        (atom) => atom.kind === 'instance' && atom.info.mro.includes(one.info),
      );
      if (kept.length > 0) return kept;
    }
  }
  return subject;
}

function bindSequence(
  context: Context,
  flow: Flow,
  pattern: Extract<S.Pattern, { kind: 'MatchSequence' }>,
  subject: Type,
): void {
  const sequences = subject.filter((atom) => atom.kind !== 'str' && atom.kind !== 'bytes');
  const exact = sequences.filter(
    (atom) => atom.kind === 'tuple' && atom.elements.length === pattern.patterns.length,
  );
  const hasStar = pattern.patterns.some((inner) => inner.kind === 'MatchStar');
  const elements = iterated(
    context,
    sequences.filter((atom) => atom.kind !== 'int' && atom.kind !== 'none' && atom.kind !== 'bool'),
  );
  pattern.patterns.forEach((inner, i) => {
    const onlyExact =
      !hasStar && exact.length > 0 && sequences.every((atom) => atom.kind === 'tuple');
    const type = onlyExact
      ? joinAll(exact.map((atom) => (atom.kind === 'tuple' ? (atom.elements[i] ?? []) : [])))
      : elements;
    bindPattern(context, flow, inner, type);
  });
}

function bindMapping(
  context: Context,
  flow: Flow,
  pattern: Extract<S.Pattern, { kind: 'MatchMapping' }>,
  subject: Type,
): void {
  const maps = subject.filter((atom) => atom.kind === 'dict');
  const open = subject.some(
    (atom) => atom.kind === 'unknown' || atom.kind === 'instance' || atom.kind === 'object',
  );
  const value = open ? T.unknown : joinAll(maps.map((atom) => atom.value.type));
  for (const key of pattern.keys) infer(context, flow, key);
  for (const inner of pattern.patterns) bindPattern(context, flow, inner, value);
  if (!pattern.rest) return;
  const key = context.site(pattern, 'key');
  const rest = context.site(pattern, 'value');
  key.add(open ? T.unknown : joinAll(maps.map((atom) => atom.key.type)));
  rest.add(value);
  bindName(context, flow, pattern.rest, [{ kind: 'dict', key, value: rest }]);
}

function bindClass(
  context: Context,
  flow: Flow,
  pattern: Extract<S.Pattern, { kind: 'MatchClass' }>,
  subject: Type,
): void {
  const [cls] = infer(context, flow, pattern.cls);
  if (cls?.kind === 'type') {
    for (const inner of pattern.patterns)
      bindPattern(context, flow, inner, matched(context, pattern, subject));
    for (const inner of pattern.kwdPatterns) bindPattern(context, flow, inner, T.unknown);
    return;
  }
  const fields =
    cls?.kind === 'class' && cls.info.dataclass && !cls.info.dynamic
      ? dataclassFields(cls.info)
      : [];
  const of = (name: string | undefined): Type => {
    if (cls?.kind !== 'class' || name === undefined || cls.info.dynamic) return T.unknown;
    const found = subject.filter(
      (atom) => atom.kind === 'instance' && atom.info.mro.includes(cls.info),
    );
    const types = found.map(
      (atom) =>
        (atom.kind === 'instance' ? findAttribute(atom.info, name)?.type : null) ?? T.unknown,
    );
    return types.length > 0
      ? joinAll(types)
      : join(findAttribute(cls.info, name)?.type ?? T.unknown, []);
  };
  pattern.patterns.forEach((inner, i) => bindPattern(context, flow, inner, of(fields[i])));
  pattern.kwdPatterns.forEach((inner, i) =>
    bindPattern(context, flow, inner, of(pattern.kwdAttrs[i])),
  );
}
