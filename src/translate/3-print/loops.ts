import type * as S from '../../python/syntax.ts';
import { isPlainTarget } from '../1-resolve/declare.ts';
import { targetNames } from '../1-resolve/targets.ts';
import type { Binding } from '../1-resolve/scope.ts';
import { walkBody } from '../1-resolve/walk.ts';
import * as T from '../2-type/type.ts';
import { assignCode, declarationKind, declaredHere } from './assign.ts';
import { printBlock } from './body.ts';
import { callOf, id, not, setTrue } from './build.ts';
import { expression } from './expression.ts';
import { type Bound, keepsSize } from './in-range.ts';
import { loopSource } from './loop-source.ts';
import type { Printer } from './printer.ts';
import { fits, targetPattern } from './targets.ts';
import { test } from './tests.ts';
import { value } from './values.ts';
import type { TsBlock, TsExpression, TsStatement } from './tree.ts';

/** `else` of a loop runs unless the loop was left by `break`: a flag says so. */
function withElse(
  printer: Printer,
  node: S.For | S.AsyncFor | S.While,
  print: () => TsStatement,
): TsStatement[] {
  if (node.orelse.length === 0 || !hasBreak(node.body)) {
    const loop = printer.within({ loops: [...printer.loops, { flag: null, label: null }] }, print);
    if (node.orelse.length === 0) return [loop];
    return [loop, ...printBlock(printer, node.orelse, elseLine(printer, node)).statements];
  }
  const flag = printer.temporary('broke');
  const loop = printer.within({ loops: [...printer.loops, { flag, label: null }] }, print);
  return [
    {
      kind: 'variable',
      declaration: 'let',
      declarators: [{ target: flag, value: { kind: 'literal', value: false } }],
    },
    loop,
    {
      kind: 'if',
      test: not(id(flag)),
      consequent: printBlock(printer, node.orelse, elseLine(printer, node)),
    },
  ];
}

function elseLine(printer: Printer, node: S.For | S.AsyncFor | S.While): number {
  const after = node.body.at(-1)?.endLine ?? node.line;
  const first = node.orelse[0]?.line ?? after;
  return printer.program.comments.lineOf(/^\s*else\s*:/, after, first) ?? first - 1;
}

/** A `break` of this loop itself. */
function hasBreak(body: readonly S.Statement[]): boolean {
  return body.some((node): boolean => {
    switch (node.kind) {
      case 'Break':
        return true;
      case 'If':
        return hasBreak(node.body) || hasBreak(node.orelse);
      case 'For':
      case 'AsyncFor':
      case 'While':
        return hasBreak(node.orelse);
      case 'With':
      case 'AsyncWith':
        return hasBreak(node.body);
      case 'Try':
      case 'TryStar':
        return [
          node.body,
          node.orelse,
          node.finalbody,
          ...node.handlers.map((handler) => handler.body),
        ].some(hasBreak);
      case 'Match':
        return node.cases.some((one) => hasBreak(one.body));
      default:
        return false;
    }
  });
}

export function breakStatement(printer: Printer): TsStatement[] {
  const flag = printer.loops.at(-1)?.flag;
  const mark: TsStatement[] = flag ? [setTrue(flag)] : [];
  return [...mark, { kind: 'break' }];
}

export function continueStatement(): TsStatement[] {
  return [{ kind: 'continue' }];
}

export function printWhile(printer: Printer, node: S.While): TsStatement[] {
  return withElse(printer, node, () => {
    const outer = printer.pending;
    printer.pending = [];
    const forever =
      node.test.kind === 'Constant' &&
      node.test.value.type === 'int' &&
      node.test.value.value === 1n;
    const condition: TsExpression = forever
      ? { kind: 'literal', value: true }
      : test(printer, node.test);
    const needs = printer.pending;
    printer.pending = outer;
    const body = printBlock(printer, node.body, node.test.endLine);
    if (needs.length === 0) return { kind: 'while', test: condition, body };
    const guard: TsStatement = {
      kind: 'if',
      test: not(condition),
      consequent: { statements: [{ kind: 'break' }] },
    };
    return {
      kind: 'while',
      test: { kind: 'literal', value: true },
      body: { ...body, statements: [...needs, guard, ...body.statements] },
    };
  });
}

export function printFor(printer: Printer, node: S.For | S.AsyncFor): TsStatement[] {
  return withElse(printer, node, () => countingLoop(printer, node) ?? forOf(printer, node));
}

/** `for (let i = 0; i < n; i += 1)`, when the variable and the bound stay what they are. */
function countingLoop(printer: Printer, node: S.For | S.AsyncFor): TsStatement | null {
  const { iter, target } = node;
  if (node.kind !== 'For' || target.kind !== 'Name' || iter.kind !== 'Call') return null;
  if (
    iter.func.kind !== 'Name' ||
    iter.func.id !== 'range' ||
    printer.binding('range') ||
    iter.keywords.length > 0
  )
    return null;
  const binding = printer.binding(target.id);
  if (
    !binding ||
    !printer.program.declarations.single.get(node)?.has(binding) ||
    binding.captured ||
    !declaredHere(printer, node).has(binding)
  )
    return null;
  const [first, second, step] = iter.args;
  if (!first || iter.args.some((arg) => arg.kind === 'Starred')) return null;
  const direction = step ? stepDirection(printer, step, node.body) : 1;
  if (direction === 0) return null;
  const stop = second ?? first;
  if (!T.isSmall(printer.type(stop)) || !isFixed(printer, stop, node.body)) return null;
  if (second && !T.isSmall(printer.type(first))) return null;
  const start: TsExpression = second ? expression(printer, first) : { kind: 'number', text: '0' };
  const name = id(binding.jsName);
  return {
    kind: 'for',
    initial: {
      kind: 'variable',
      declaration: 'let',
      declarators: [{ target: binding.jsName, value: start }],
    },
    test: {
      kind: 'binary',
      operator: direction > 0 ? '<' : '>',
      left: name,
      right: expression(printer, stop),
    },
    update: stepUpdate(printer, name, step, direction),
    body: counted(printer, binding, boundOf(direction, first, stop), () =>
      printBlock(printer, node.body, node.iter.endLine),
    ),
  };
}

/** The loop's variable stays below where it stops, or at or below where a falling one starts. */
function boundOf(direction: number, start: S.Expression, stop: S.Expression): Bound {
  return direction > 0 ? { expression: stop, more: -1 } : { expression: start, more: 0 };
}

function counted(printer: Printer, binding: Binding, bound: Bound, print: () => TsBlock): TsBlock {
  printer.counters.set(binding, bound);
  const body = print();
  printer.counters.delete(binding);
  return body;
}

/** 1 when a step is certainly positive, -1 when certainly negative, 0 when it may be either, or changes. */
function stepDirection(
  printer: Printer,
  step: S.Expression,
  body: readonly S.Statement[],
): -1 | 0 | 1 {
  const range = T.only(printer.type(step), 'int');
  const fixed = isFixed(printer, step.kind === 'UnaryOp' ? step.operand : step, body);
  if (!range || !fixed || !T.isSmall([range])) return 0;
  return range.lo > 0 ? 1 : range.hi < 0 ? -1 : 0;
}

/** `i += 2`, `i -= 1`. */
function stepUpdate(
  printer: Printer,
  name: TsExpression,
  step: S.Expression | undefined,
  direction: number,
): TsExpression {
  if (!step)
    return { kind: 'assign', operator: '+=', target: name, value: { kind: 'number', text: '1' } };
  const down = direction < 0 && step.kind === 'UnaryOp' && step.op === '-';
  const size = expression(printer, down ? step.operand : step);
  return { kind: 'assign', operator: down ? '-=' : '+=', target: name, value: size };
}

/** Evaluating it before each turn gives the same as evaluating it once. */
function isFixed(printer: Printer, node: S.Expression, body: readonly S.Statement[]): boolean {
  if (node.kind === 'Constant') return true;
  if (node.kind === 'Name') {
    const binding = printer.binding(node.id);
    return binding !== null && !binding.rebound && !binding.captured && !assignedIn(body, node.id);
  }
  if (node.kind === 'BinOp')
    return isFixed(printer, node.left, body) && isFixed(printer, node.right, body);
  const isLength = node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'len';
  const [arg] = isLength && !printer.binding('len') ? node.args : [];
  return arg?.kind === 'Name' && isFixed(printer, arg, body)
    ? keepsSize(printer, printer.type(arg), true)
    : false;
}

function assignedIn(body: readonly S.Statement[], name: string): boolean {
  let found = false;
  walkBody(body, {
    statement: (node) => {
      if (
        node.kind === 'Assign' &&
        node.targets.flatMap(targetNames).some((one) => one.id === name)
      )
        found = true;
      if (
        (node.kind === 'AugAssign' ||
          node.kind === 'For' ||
          node.kind === 'AnnAssign' ||
          node.kind === 'AsyncFor') &&
        targetNames(node.target).some((one) => one.id === name)
      )
        found = true;
      if (
        node.kind === 'With' ||
        node.kind === 'AsyncWith' ||
        node.kind === 'Match' ||
        node.kind === 'Delete'
      )
        found = true;
    },
    expression: (node) => {
      if (node.kind === 'NamedExpr' && node.target.id === name) found = true;
    },
  });
  return found;
}

function forOf(printer: Printer, node: S.For | S.AsyncFor): TsStatement {
  const isAsync = node.kind === 'AsyncFor';
  const elements = printer.program.context.types.get(node.target) ?? elementType(printer, node);
  const source = isAsync ? asyncSource(printer, node) : syncSource(printer, node);
  const declared = declaredHere(printer, node);
  const names = targetNames(node.target);
  const all =
    names.length > 0 && names.every((name) => declared.has(printer.binding(name.id) as never));
  const native =
    isPlainTarget(node.target) && fits(node.target, elementsOf(printer, node, elements));
  const base = { kind: 'forOf', ...(isAsync ? { await: true } : {}), iterable: source } as const;
  const body = (): TsBlock => printBlock(printer, node.body, node.iter.endLine);
  if (native) {
    const declaration = all ? declarationKind(printer, node) : null;
    return {
      ...base,
      declaration,
      target: leaf(targetPattern(printer, node.target), declaration),
      body: body(),
    };
  }
  const item = printer.temporary('item');
  const bind = assignCode(printer, node.target, id(item), []);
  const lets =
    all && isPlainTarget(node.target) ? asDeclarations(bind, declarationKind(printer, node)) : bind;
  const block = body();
  return {
    ...base,
    declaration: 'const',
    target: item,
    body: { ...block, statements: [...lets, ...block.statements] },
  };
}

/** An assignment to a variable of its own loop declares it. */
function asDeclarations(
  statements: readonly TsStatement[],
  declaration: 'const' | 'let',
): TsStatement[] {
  return statements.map((one): TsStatement => {
    if (one.kind !== 'expressionStatement' || one.expression.kind !== 'assign') return one;
    const { target, value: code } = one.expression;
    if (target.kind === 'identifier')
      return { kind: 'variable', declaration, declarators: [{ target: target.name, value: code }] };
    if (target.kind === 'arrayPattern')
      return { kind: 'variable', declaration, declarators: [{ target, value: code }] };
    return one;
  });
}

function leaf(
  pattern: ReturnType<typeof targetPattern>,
  declaration: 'const' | 'let' | null,
): ReturnType<typeof targetPattern> | TsExpression {
  return declaration === null && typeof pattern === 'string' ? id(pattern) : pattern;
}

function elementType(printer: Printer, node: S.For | S.AsyncFor): T.Type {
  return node.target.kind === 'Name' ? printer.type(node.target) : T.unknown;
}

/** The type of what the loop gives each turn. */
function elementsOf(printer: Printer, node: S.For | S.AsyncFor, own: T.Type): T.Type {
  if (node.target.kind === 'Name') return own;
  const type = printer.type(node.iter);
  return type.flatMap((atom): T.Type => {
    if (
      atom.kind === 'list' ||
      atom.kind === 'set' ||
      atom.kind === 'iterator' ||
      atom.kind === 'frozenset'
    )
      return atom.element.type;
    if (atom.kind === 'dict') return atom.key.type;
    if (atom.kind === 'tuple') return atom.elements.flat();
    return atom.kind === 'tupleOf' ? atom.element : T.unknown;
  });
}

function syncSource(printer: Printer, node: S.For | S.AsyncFor): TsExpression {
  const source = loopSource(printer, node.iter, isFrozen(node)).code;
  const type = printer.type(node.iter);
  const stored =
    node.iter.kind !== 'Call' &&
    type.some((atom) => atom.kind === 'iterator' || atom.kind === 'unknown');
  return stored && leaves(node.body) ? callOf(printer.runtime('keepOpen'), source) : source;
}

/** Nothing in the body could change the size of a dict or set: no calls, no items stored or deleted. */
function isFrozen(node: S.For | S.AsyncFor): boolean {
  let frozen = true;
  walkBody(node.body, {
    statement: (inner) => {
      if (
        inner.kind === 'Delete' ||
        inner.kind === 'With' ||
        inner.kind === 'AsyncWith' ||
        inner.kind === 'FunctionDef'
      )
        frozen = false;
      if (inner.kind === 'Assign' && inner.targets.some((target) => target.kind === 'Subscript'))
        frozen = false;
    },
    expression: (inner) => {
      if (inner.kind !== 'Call') return;
      if (
        inner.func.kind === 'Name' &&
        [
          'print',
          'len',
          'str',
          'int',
          'float',
          'sum',
          'max',
          'min',
          'sorted',
          'list',
          'round',
          'abs',
          'isinstance',
          'repr',
        ].includes(inner.func.id)
      )
        return;
      if (
        inner.func.kind === 'Attribute' &&
        [
          'append',
          'upper',
          'lower',
          'format',
          'join',
          'title',
          'capitalize',
          'strip',
          'get',
          'items',
          'keys',
          'values',
          'startswith',
          'endswith',
          'ljust',
          'rjust',
          'center',
          'split',
          'count',
          'extend',
          'sleep',
        ].includes(inner.func.attr)
      )
        return;
      frozen = false;
    },
  });
  return frozen;
}

/** The loop can be left early. */
function leaves(body: readonly S.Statement[]): boolean {
  let found = hasBreak(body);
  walkBody(body, {
    statement: (node) => {
      if (node.kind === 'Return' || node.kind === 'Raise' || node.kind === 'Break') found = true;
    },
  });
  return found;
}

function asyncSource(printer: Printer, node: S.For | S.AsyncFor): TsExpression {
  const type = printer.type(node.iter);
  const native =
    T.isOnly(type, 'iterator') &&
    !leaves(node.body) &&
    (isSafe(node.body) || closesUnseen(printer, node.iter));
  if (native) return expression(printer, node.iter);
  const stored = node.iter.kind !== 'Call' && leaves(node.body);
  return callOf(printer.runtime(stored ? 'asyncIterOpen' : 'asyncIter'), value(printer, node.iter));
}

/** The generator's body has nothing that shows when, and in which task, it is closed. */
function closesUnseen(printer: Printer, iter: S.Expression): boolean {
  if (iter.kind !== 'Call') return false;
  return printer.type(iter.func).every((atom) => {
    if (atom.kind !== 'function' && atom.kind !== 'method') return false;
    const { node } = atom.info;
    let seen = node.kind === 'Lambda';
    if (node.kind !== 'Lambda')
      walkBody(node.body, {
        statement: ({ kind }) => {
          if (['Try', 'TryStar', 'With', 'AsyncWith'].includes(kind)) seen = true;
        },
      });
    return !seen;
  });
}

/** Nothing in the body raises an exception, as far as anybody can tell; no cancellation arrives in it. */
function isSafe(body: readonly S.Statement[]): boolean {
  let safe = true;
  walkBody(body, {
    expression: (inner) => {
      if (inner.kind === 'Await') safe = false;
      if (inner.kind !== 'Call') return;
      const { func } = inner;
      const isKnown =
        (func.kind === 'Name' && ['print', 'str', 'repr', 'len'].includes(func.id)) ||
        (func.kind === 'Attribute' && func.attr === 'append');
      if (!isKnown) safe = false;
    },
  });
  return safe;
}
