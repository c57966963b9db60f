import type * as S from '../python/syntax.ts';
import { callExpression } from './call.ts';
import { comprehension, generatorExpression } from './comprehension.ts';
import { constant } from './constant.ts';
import { makeFunction } from './functions.ts';
import type { Frame, Machine, Steps } from './machine.ts';
import { Untranslated } from './machine.ts';
import { readName, writeName } from './names.ts';
import { binary, comparison, unary } from './operators.ts';

/** The value of an expression. Python's exceptions are thrown as they are in translated programs. */
export function* expression(machine: Machine, node: S.Expression, frame: Frame): Steps<unknown> {
  const { py } = machine;
  switch (node.kind) {
    case 'Constant':
      return constant(py, node.value);
    case 'Name':
      return node.id === '__debug__' ? true : readName(machine, frame, node.id);
    case 'BinOp': {
      const left = yield* expression(machine, node.left, frame);
      return binary(py, node.op)(left, yield* expression(machine, node.right, frame));
    }
    case 'UnaryOp':
      return unary(py, node.op)(yield* expression(machine, node.operand, frame));
    case 'BoolOp':
      return yield* boolOperation(machine, node, frame);
    case 'Compare':
      return yield* compare(machine, node, frame);
    case 'IfExp': {
      const holds = py.truthy(yield* expression(machine, node.test, frame));
      return yield* expression(machine, holds ? node.body : node.orelse, frame);
    }
    case 'NamedExpr': {
      const value = yield* expression(machine, node.value, frame);
      writeName(machine, frame.owner(), node.target.id, value);
      return value;
    }
    case 'Lambda':
      return yield* makeFunction(machine, node, frame);
    case 'Call':
      return yield* callExpression(machine, node, frame);
    case 'Attribute':
      return py.getAttr(yield* expression(machine, node.value, frame), node.attr);
    case 'Subscript': {
      const value = yield* expression(machine, node.value, frame);
      return py.getItem(value, yield* expression(machine, node.slice, frame));
    }
    case 'Slice':
      return yield* slice(machine, node, frame);
    case 'JoinedStr':
    case 'FormattedValue':
      return yield* text(machine, node, frame);
    case 'List':
      return yield* items(machine, node.elts, frame);
    case 'Tuple':
      return py.tuple.of(...(yield* items(machine, node.elts, frame)));
    case 'Set':
      return py.set(yield* items(machine, node.elts, frame));
    case 'Dict':
      return yield* dict(machine, node, frame);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
      return yield* comprehension(machine, node, frame);
    case 'GeneratorExp':
      return yield* generatorExpression(machine, node, frame);
    case 'Yield':
      return (yield { kind: 'yield', value: yield* optional(machine, node.value, frame) }) ?? null;
    case 'YieldFrom': {
      const source = py.yieldFrom(yield* expression(machine, node.value, frame));
      return yield* delegate(source);
    }
    case 'Await':
      return yield { kind: 'await', value: yield* expression(machine, node.value, frame) };
    case 'TemplateStr':
      throw new Untranslated('a t-string');
    case 'Starred':
      throw new Untranslated('a star here');
  }
}

/** The value of an expression that may be missing: None then. */
export function* optional(
  machine: Machine,
  node: S.Expression | null,
  frame: Frame,
): Steps<unknown> {
  return node ? yield* expression(machine, node, frame) : null;
}

/** Values of a display or of arguments, `*` written out. */
export function* items(
  machine: Machine,
  nodes: readonly S.Expression[],
  frame: Frame,
): Steps<unknown[]> {
  const values: unknown[] = [];
  for (const node of nodes) {
    if (node.kind === 'Starred')
      values.push(...machine.py.iter(yield* expression(machine, node.value, frame)));
    else values.push(yield* expression(machine, node, frame));
  }
  return values;
}

function* boolOperation(machine: Machine, node: S.BoolOp, frame: Frame): Steps<unknown> {
  let value: unknown = null;
  for (const part of node.values) {
    value = yield* expression(machine, part, frame);
    if (machine.py.truthy(value) === (node.op === 'or')) return value;
  }
  return value;
}

function* compare(machine: Machine, node: S.Compare, frame: Frame): Steps<unknown> {
  let left = yield* expression(machine, node.left, frame);
  let result: unknown = true;
  for (const [i, op] of node.ops.entries()) {
    const operand = node.comparators[i];
    if (!operand) break;
    const right = yield* expression(machine, operand, frame);
    result = comparison(machine.py, op)(left, right);
    if (i + 1 < node.ops.length && !machine.py.truthy(result)) return result;
    left = right;
  }
  return result;
}

function* slice(machine: Machine, node: S.Slice, frame: Frame): Steps<unknown> {
  const lower = yield* optional(machine, node.lower, frame);
  const upper = yield* optional(machine, node.upper, frame);
  return machine.py.sliceObject(lower, upper, yield* optional(machine, node.step, frame));
}

function* text(
  machine: Machine,
  node: S.JoinedStr | S.FormattedValue,
  frame: Frame,
): Steps<string> {
  const { py } = machine;
  if (node.kind === 'JoinedStr') {
    let all = '';
    for (const part of node.values) all += String(yield* expression(machine, part, frame));
    return all;
  }
  const value = yield* expression(machine, node.value, frame);
  const converted =
    node.conversion === null
      ? value
      : { r: py.repr, s: py.str, a: py.ascii }[node.conversion](value);
  const spec = node.formatSpec ? yield* text(machine, node.formatSpec, frame) : '';
  return py.format(converted, spec);
}

function* dict(machine: Machine, node: S.Dict, frame: Frame): Steps<unknown> {
  const { py } = machine;
  const made = new py.Dict<unknown, unknown>();
  for (const [i, value] of node.values.entries()) {
    const key = node.keys[i];
    if (key) {
      const name = yield* expression(machine, key, frame);
      py.setItem(made, name, yield* expression(machine, value, frame));
    } else py.method(made, 'update', [yield* expression(machine, value, frame)]);
  }
  return made;
}

/** `yield from`: what is sent and thrown goes to the inner generator. */
function* delegate(source: Iterable<unknown>): Steps<unknown> {
  const inner = source[Symbol.iterator]() as Iterator<unknown, unknown, unknown>;
  let step = inner.next();
  while (!step.done) {
    try {
      const sent = yield { kind: 'yield', value: step.value };
      step = inner.next(sent);
    } catch (error) {
      if (!inner.throw) throw error;
      step = inner.throw(error);
    }
  }
  return step.value ?? null;
}
