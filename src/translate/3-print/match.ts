import type * as S from '../../python/syntax.ts';
import { isIrrefutable } from '../2-type/patterns.ts';
import * as T from '../2-type/type.ts';
import { printBlock } from './body.ts';
import { callOf, id, nullLiteral, number, statement, string } from './build.ts';
import { cast } from './grasp.ts';
import type { Printer } from './printer.ts';
import { test } from './tests.ts';
import { tsType } from './types.ts';
import { value } from './values.ts';
import type { TsBlock, TsExpression, TsStatement } from './tree.ts';

/** `match`: a chain of ifs over the subject. */
export function printMatch(printer: Printer, node: S.Match): TsStatement[] {
  const simple =
    node.subject.kind === 'Name' && !printer.program.context.maybeUnbound.has(node.subject);
  const isConstant = node.subject.kind === 'Constant';
  const name = simple ? null : printer.temporary('subject');
  const code = value(printer, node.subject);
  const subject = name ? id(name) : code;
  const first: TsStatement[] = name
    ? [
        {
          kind: 'variable',
          declaration: 'const',
          declarators: [
            {
              target: name,
              value: code,
              ...(isConstant ? { type: tsType(printer, printer.type(node.subject)) } : {}),
            },
          ],
        },
      ]
    : [];
  let rest: TsBlock | (TsStatement & { kind: 'if' }) | null = null;
  const cases = node.cases.map((one) =>
    printCase(printer, one, subject, printer.type(node.subject)),
  );
  for (const one of [...cases].reverse()) {
    if (!one.test) rest = one.body;
    else
      rest = {
        kind: 'if',
        line: one.line,
        test: one.test,
        consequent: one.body,
        ...(rest ? { alternate: rest } : {}),
      };
  }
  if (rest === null) return first;
  return 'kind' in rest ? [...first, rest] : [...first, { kind: 'block', body: rest }];
}

interface Case {
  readonly line: number;
  readonly test: TsExpression | null;
  readonly body: TsBlock;
}

/** What a pattern asks and what it binds when it matches. */
interface Matching {
  readonly tests: TsExpression[];
  readonly binds: (readonly [string, TsExpression])[];
}

function printCase(printer: Printer, one: S.MatchCase, subject: TsExpression, type: T.Type): Case {
  const matching: Matching = { tests: [], binds: [] };
  matchPattern(printer, one.pattern, subject, type, matching);
  const assigns = matching.binds.map(([name, code]): TsExpression => assign(printer, name, code));
  const line = one.pattern.line;
  if (one.guard) {
    const steps = [
      ...matching.tests,
      ...assigns.map((code): TsExpression => ({
        kind: 'sequence',
        expressions: [code, { kind: 'literal', value: true }],
      })),
    ];
    const guard = test(printer, one.guard);
    return {
      line,
      test: [...steps, guard].reduce(and),
      body: printBlock(printer, one.body, one.guard.endLine),
    };
  }
  const block = printBlock(printer, one.body, one.pattern.endLine);
  const body = { ...block, statements: [...assigns.map(statement), ...block.statements] };
  const always = matching.tests.length === 0 || isIrrefutable(one.pattern);
  return { line, test: always ? null : matching.tests.reduce(and), body };
}

function and(left: TsExpression, right: TsExpression): TsExpression {
  return { kind: 'binary', operator: '&&', left, right };
}

function assign(printer: Printer, name: string, code: TsExpression): TsExpression {
  return {
    kind: 'assign',
    operator: '=',
    target: id(printer.binding(name)?.jsName ?? name),
    value: code,
  };
}

function matchPattern(
  printer: Printer,
  pattern: S.Pattern,
  subject: TsExpression,
  type: T.Type,
  into: Matching,
): void {
  switch (pattern.kind) {
    case 'MatchValue':
      into.tests.push(equals(printer, pattern.value, subject, type));
      return;
    case 'MatchSingleton':
      into.tests.push(isSingleton(printer, subject, type, pattern.value));
      return;
    case 'MatchAs':
      if (pattern.pattern) matchPattern(printer, pattern.pattern, subject, type, into);
      if (pattern.name !== null)
        into.binds.push([pattern.name, captured(printer, pattern.name, subject, type)]);
      return;
    case 'MatchOr':
      matchOr(printer, pattern, subject, type, into);
      return;
    case 'MatchStar':
      if (pattern.name !== null) into.binds.push([pattern.name, subject]);
      return;
    case 'MatchSequence':
      matchSequence(printer, pattern, subject, into);
      return;
    case 'MatchMapping':
      matchMapping(printer, pattern, subject, into);
      return;
    case 'MatchClass':
      matchClass(printer, pattern, subject, into);
      return;
  }
}

/** What a name captures, as its variable's type: TypeScript does not follow what the patterns asked. */
function captured(
  printer: Printer,
  name: string,
  code: TsExpression,
  type: T.Type = T.unknown,
): TsExpression {
  const binding = printer.binding(name);
  const place = binding ? printer.slotType(binding) : T.unknown;
  const same = JSON.stringify(tsType(printer, place)) === JSON.stringify(tsType(printer, type));
  return same ? code : cast(printer, code, place);
}

/** `case None`, `case True`: by identity. */
function isSingleton(
  printer: Printer,
  subject: TsExpression,
  type: T.Type,
  wanted: boolean | null,
): TsExpression {
  const literal: TsExpression = { kind: 'literal', value: wanted };
  const canBe = wanted === null || T.has(type, 'bool') || T.isUnknown(type);
  return canBe
    ? { kind: 'binary', operator: '===', left: subject, right: literal }
    : callOf(printer.runtime('is'), subject, literal);
}

function equals(
  printer: Printer,
  node: S.Expression,
  subject: TsExpression,
  type: T.Type,
): TsExpression {
  const own = printer.type(node);
  const same =
    (T.isOnly(type, 'str') && T.isOnly(own, 'str')) ||
    (T.isOnly(type, 'int') && T.isOnly(own, 'int'));
  if (same) return { kind: 'binary', operator: '===', left: subject, right: value(printer, node) };
  return callOf(printer.runtime('eq'), subject, value(printer, node));
}

/** Alternatives that bind names do so while they are tried. */
function matchOr(
  printer: Printer,
  pattern: Extract<S.Pattern, { kind: 'MatchOr' }>,
  subject: TsExpression,
  type: T.Type,
  into: Matching,
): void {
  const alternatives = pattern.patterns.map((one): TsExpression => {
    const inner: Matching = { tests: [], binds: [] };
    matchPattern(printer, one, subject, type, inner);
    const assigns = inner.binds.map(([name, code]): TsExpression => ({
      kind: 'sequence',
      expressions: [assign(printer, name, code), { kind: 'literal', value: true }],
    }));
    const steps = [...inner.tests, ...assigns];
    return steps.length === 0 ? { kind: 'literal', value: true } : steps.reduce(and);
  });
  into.tests.push(
    alternatives.reduce((left, right) => ({ kind: 'binary', operator: '||', left, right })),
  );
}

function matchSequence(
  printer: Printer,
  pattern: Extract<S.Pattern, { kind: 'MatchSequence' }>,
  subject: TsExpression,
  into: Matching,
): void {
  const { patterns } = pattern;
  const star = patterns.findIndex((one) => one.kind === 'MatchStar');
  const count = star < 0 ? patterns.length : patterns.length - 1;
  const open: TsExpression[] = star < 0 ? [] : [{ kind: 'literal', value: true }];
  into.tests.push(callOf(printer.runtime('isSequence'), subject, number(count), ...open));
  patterns.forEach((one, i) => {
    if (one.kind === 'MatchStar') {
      if (one.name === null) return;
      const stop = i === patterns.length - 1 ? [] : [number(i + 1 - patterns.length)];
      const list = callOf(
        printer.runtime('list'),
        callOf(printer.runtime('slice'), subject, number(i), ...stop),
      );
      into.binds.push([one.name, captured(printer, one.name, list)]);
      return;
    }
    const index = star >= 0 && i > star ? i - patterns.length : i;
    matchPattern(
      printer,
      one,
      callOf(printer.runtime('getItem'), subject, number(index)),
      T.unknown,
      into,
    );
  });
}

function matchMapping(
  printer: Printer,
  pattern: Extract<S.Pattern, { kind: 'MatchMapping' }>,
  subject: TsExpression,
  into: Matching,
): void {
  const keys = pattern.keys.map((key) => value(printer, key));
  into.tests.push(callOf(printer.runtime('isMapping'), subject, ...keys));
  pattern.patterns.forEach((one, i) => {
    matchPattern(
      printer,
      one,
      callOf(printer.runtime('getItem'), subject, keys[i] ?? nullLiteral),
      T.unknown,
      into,
    );
  });
  if (pattern.rest !== null)
    into.binds.push([
      pattern.rest,
      captured(printer, pattern.rest, callOf(printer.runtime('mappingRest'), subject, ...keys)),
    ]);
}

const selfMatching: ReadonlySet<string> = new Set([
  'bool',
  'bytearray',
  'bytes',
  'dict',
  'float',
  'frozenset',
  'int',
  'list',
  'set',
  'str',
  'tuple',
]);

function matchClass(
  printer: Printer,
  pattern: Extract<S.Pattern, { kind: 'MatchClass' }>,
  subject: TsExpression,
  into: Matching,
): void {
  const cls = value(printer, pattern.cls);
  const [atom] = printer.type(pattern.cls);
  const names = pattern.kwdAttrs.map((name) => string(name));
  if (
    names.length === 0 &&
    (pattern.patterns.length === 0 ||
      (atom?.kind === 'type' && selfMatching.has(atom.name) && pattern.patterns.length === 1))
  ) {
    into.tests.push(callOf(printer.runtime('isinstance'), subject, cls));
    const [inner] = pattern.patterns;
    if (inner) matchPattern(printer, inner, subject, T.unknown, into);
    return;
  }
  const asked: TsExpression = { kind: 'array', elements: names };
  into.tests.push(
    callOf(printer.runtime('isMatch'), subject, cls, number(pattern.patterns.length), asked),
  );
  pattern.patterns.forEach((one, i) => {
    matchPattern(
      printer,
      one,
      callOf(printer.runtime('matchedPart'), subject, cls, number(i)),
      T.unknown,
      into,
    );
  });
  pattern.kwdPatterns.forEach((one, i) => {
    matchPattern(
      printer,
      one,
      callOf(printer.runtime('getAttr'), subject, string(pattern.kwdAttrs[i] ?? '')),
      T.unknown,
      into,
    );
  });
}
