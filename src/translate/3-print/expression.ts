import type * as S from '../../python/syntax.ts';
import * as T from '../2-type/type.ts';
import { printAttribute } from './attribute.ts';
import { printBinary, printUnary } from './binary.ts';
import { callOf, id, nullLiteral, string } from './build.ts';
import { printCall } from './call.ts';
import { isFixed, printCompare } from './compare.ts';
import { printComprehension } from './comprehension.ts';
import { printDict, printList, printSet, printTuple } from './displays.ts';
import { typed } from './grasp.ts';
import { isAwaitable, unhold } from './held.ts';
import { printLambda } from './lambda.ts';
import { printConstant } from './literal.ts';
import { printName } from './name.ts';
import type { Printer } from './printer.ts';
import { isFloat } from './rawness.ts';
import { printSubscript } from './subscript.ts';
import { printTemplate } from './template.ts';
import { hasPlainTruth, negated, test } from './tests.ts';
import { tsType } from './types.ts';
import { value, valueFor } from './values.ts';
import type { TsExpression } from './tree.ts';

/** Prints an expression; a float may come out raw (see rawness.ts). */
export function expression(printer: Printer, node: S.Expression): TsExpression {
  const code = typed(printer, node, print(printer, node));
  return code.line === undefined ? { ...code, line: node.line, endLine: node.endLine } : code;
}

function print(printer: Printer, node: S.Expression): TsExpression {
  switch (node.kind) {
    case 'Constant':
      return printConstant(printer, node);
    case 'Name':
      return printName(printer, node);
    case 'JoinedStr':
      return printTemplate(printer, node);
    case 'BinOp':
      return printBinary(printer, node);
    case 'UnaryOp':
      return node.op === 'not' ? negated(printer, node.operand) : printUnary(printer, node);
    case 'BoolOp':
      return printBoolOp(printer, node);
    case 'Compare':
      return printCompare(printer, node);
    case 'Call':
      return printCall(printer, node);
    case 'Attribute':
      return printAttribute(printer, node);
    case 'Subscript':
      return printSubscript(printer, node);
    case 'List':
      return printList(printer, node);
    case 'Tuple':
      return printTuple(printer, node);
    case 'Dict':
      return printDict(printer, node);
    case 'Set':
      return printSet(printer, node);
    case 'Lambda':
      return printLambda(printer, node);
    case 'ListComp':
    case 'SetComp':
    case 'DictComp':
    case 'GeneratorExp':
      return printComprehension(printer, node);
    default:
      return printOther(printer, node);
  }
}

function printOther(printer: Printer, node: S.Expression): TsExpression {
  switch (node.kind) {
    case 'IfExp': {
      const place = printer.type(node);
      return {
        kind: 'conditional',
        test: test(printer, node.test),
        consequent: valueFor(printer, node.body, place),
        alternate: valueFor(printer, node.orelse, place),
      };
    }
    case 'NamedExpr': {
      const binding = printer.binding(node.target.id);
      const place = binding ? printer.slotType(binding) : T.unknown;
      return {
        kind: 'assign',
        operator: '=',
        target: id(binding?.jsName ?? node.target.id),
        value: valueFor(printer, node.value, place),
      };
    }
    case 'Await':
      return printAwait(printer, node);
    case 'Yield':
      return printYield(printer, node);
    case 'YieldFrom':
      return {
        kind: 'yield',
        delegate: true,
        argument: delegated(printer, node),
      };
    case 'Starred':
      return { kind: 'spread', argument: expression(printer, node.value) };
    case 'Slice':
      return callOf(
        printer.runtime('sliceObject'),
        ...[node.lower, node.upper, node.step].map((part) =>
          part ? value(printer, part) : nullLiteral,
        ),
      );
    case 'TemplateStr':
      printer.refuse('template-string', node);
      return string('');
    default:
      printer.refuse('unsupported-expression', node, node.kind);
      return nullLiteral;
  }
}

/** `yieldFrom(x)`; TypeScript does not see through several kinds of iterables at once. */
function delegated(printer: Printer, node: S.YieldFrom): TsExpression {
  const code = callOf(printer.runtime('yieldFrom'), value(printer, node.value));
  const source = printer.type(node.value);
  const yields = printer.function?.yields.type ?? [];
  if ((source.length === 1 && !T.isUnknown(source)) || yields.length === 0 || T.isUnknown(yields))
    return code;
  const type = { kind: 'name', name: 'Iterable', arguments: [tsType(printer, yields)] } as const;
  return { kind: 'as', expression: code, type };
}

/** What JavaScript's own loops send into a generator is `undefined`: Python's None. */
function printYield(printer: Printer, node: S.Yield): TsExpression {
  const argument = node.value ? value(printer, node.value) : nullLiteral;
  const code: TsExpression = { kind: 'yield', argument };
  if (printer.dropped === node) return code;
  return { kind: 'binary', operator: '??', left: code, right: nullLiteral };
}

/** Promises of the program and of asyncio are awaited as they are; anything unknown is asked first. */
function printAwait(printer: Printer, node: S.Await): TsExpression {
  const type = printer.type(node.value);
  const argument = expression(printer, node.value);
  if (node.value.kind === 'Call' && argument.kind === 'call' && T.isOnly(type, 'coroutine'))
    return unhold(printer, type, { kind: 'await', argument });
  const known = type.length > 0 && type.every(isAwaitable);
  return unhold(printer, type, {
    kind: 'await',
    argument: known ? argument : callOf(printer.runtime('awaitable'), argument),
  });
}

/** `and`/`or` as a value: JavaScript's own where truth is the same, else the runtime's. */
function printBoolOp(printer: Printer, node: S.BoolOp): TsExpression {
  const place = printer.type(node);
  if (T.isOnly(place, 'bool')) return test(printer, node);
  const operator = node.op === 'and' ? '&&' : '||';
  const parts = node.values.map((child) =>
    isFloat(place) ? expression(printer, child) : value(printer, child),
  );
  const plain = node.values
    .slice(0, -1)
    .every((child) => hasPlainTruth(printer.type(child)) && !isFixed(child));
  if (plain) return parts.reduce((left, right) => ({ kind: 'binary', operator, left, right }));
  const name = node.op === 'and' ? 'and' : 'or';
  return parts.reduceRight((right, left) =>
    callOf(printer.runtime(name), left, { kind: 'arrow', parameters: [], body: right }),
  );
}
