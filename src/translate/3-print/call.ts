import type * as S from '../../python/syntax.ts';
import { drivesLoop } from '../2-type/colour.ts';
import { bindArguments } from '../2-type/bind.ts';
import { findMethod } from '../2-type/classes.ts';
import { iterated } from '../2-type/elements.ts';
import { exceptionNames } from '../2-type/tables/exceptions.ts';
import * as T from '../2-type/type.ts';
import type { Atom, ClassInfo, FunctionInfo } from '../2-type/type.ts';
import { isSuperCall, superOperands } from './attribute.ts';
import { printMisfit } from './arity.ts';
import { boundArguments, dynamicCall, dynamicMethod, runtimeArguments } from './arguments.ts';
import { callOf, member, string } from './build.ts';
import { isDynamicClass } from './class-kinds.ts';
import { handOver } from './coroutine.ts';
import { printConstruct } from './construct.ts';
import { expression } from './expression.ts';
import { qualifiedName } from './qualified-name.ts';
import { printMethodCall } from './method-call.ts';
import type { Printer } from './printer.ts';
import { withoutDropped } from './rest.ts';
import { isSpecialCall, printSpecialCall } from './special-call.ts';
import { value } from './values.ts';
import { isExtreme } from './rawness.ts';
import { real, takesReals } from './reals.ts';
import { tsType } from './types.ts';
import type { TsExpression, TsListComments, TsType } from './tree.ts';

/** A call, by what is called. A coroutine comes out as the bare call: who does not await it hands it over. */
export function printCall(printer: Printer, whole: S.Call): TsExpression {
  const node = withoutDropped(printer, whole);
  const code = driven(printer, whole, printCallee(printer, node));
  if (code.kind !== 'call' && code.kind !== 'new') return code;
  const nodes = [...node.args, ...node.keywords];
  const comments: TsListComments | undefined =
    code.arguments.length === nodes.length
      ? printer.program.comments.list(nodes, { ...node, line: node.func.endLine })
      : undefined;
  return comments ? { ...code, comments } : code;
}

/** A call of a function that drives an event loop is awaited, however it is bound. */
function driven(printer: Printer, node: S.Call, code: TsExpression): TsExpression {
  const { context, coloured } = printer.program;
  if (code.kind !== 'call' || coloured.size === 0) return code;
  return drivesLoop(context, coloured, node) ? { kind: 'await', argument: code } : code;
}

function printCallee(printer: Printer, node: S.Call): TsExpression {
  const { func } = node;
  const misfit = printMisfit(printer, node);
  if (misfit) return misfit;
  if (isSuperCall(printer, node)) {
    const operands = superOperands(printer, node);
    if (operands) return callOf(printer.runtime('superOf'), ...operands);
  }
  if (func.kind === 'Attribute') return printMethodCall(printer, node, func);
  const type = printer.type(func);
  const [atom] = type;
  if (atom && type.length === 1) return printKnown(printer, node, atom);
  if (type.length > 1 && type.every((one) => one.kind === 'function'))
    return callOneOf(printer, node, type);
  return dynamicCall(printer, expression(printer, func), node);
}

export function printKnown(printer: Printer, node: S.Call, atom: Atom): TsExpression {
  const callee = (): TsExpression => expression(printer, node.func);
  switch (atom.kind) {
    case 'function':
      return callKnown(printer, node, atom.info, callee(), 0);
    case 'method':
      return callKnown(printer, node, atom.info, callee(), 1);
    case 'class':
      return isDynamicClass(atom.info)
        ? dynamicCall(printer, callee(), node)
        : printConstruct(printer, node, atom.info, callee());
    case 'builtin':
    case 'type':
      return callRuntime(printer, node, atom);
    case 'instance':
      return callInstance(printer, node, atom.info, callee());
    default:
      return dynamicCall(printer, callee(), node);
  }
}

/** A function of the program: its parameters are known, so the call is bound here. */
export function callKnown(
  printer: Printer,
  node: S.Call,
  info: FunctionInfo,
  callee: TsExpression,
  skip: number,
): TsExpression {
  const binding = bindArguments(info.node.args, node, skip);
  switch (binding.kind) {
    case 'bound': {
      const code = callOf(callee, ...boundArguments(printer, info, binding.values, skip));
      return printer.program.coloured.has(info) && !info.isAsync
        ? { kind: 'await', argument: code }
        : code;
    }
    case 'error':
      // The runtime knows which keyword was probably meant.
      if (skip === 0 && binding.message.includes('unexpected keyword')) {
        info.escapes = true;
        return dynamicCall(printer, callee, node);
      }
      return callOf(
        printer.runtime('badCall'),
        string(`${qualifiedName(info)}() ${binding.message}`),
        ...node.args.map((arg) => value(printer, arg)),
      );
    case 'spread':
      return spreadCall(printer, node, info, callee, skip);
  }
}

/** `f(*xs)` where `f` takes only `*args` is JavaScript's spread; anything else is bound by the runtime. */
function spreadCall(
  printer: Printer,
  node: S.Call,
  info: FunctionInfo,
  callee: TsExpression,
  skip: number,
): TsExpression {
  const { args } = info.node;
  const positional = args.posonlyargs.length + args.args.length - skip;
  if (
    node.keywords.length === 0 &&
    positional === 0 &&
    args.vararg &&
    args.kwonlyargs.length === 0 &&
    !args.kwarg
  ) {
    return callOf(callee, ...runtimeArguments(printer, node));
  }
  info.escapes = true;
  // A method read off its object would lose it.
  if (skip === 1 && callee.kind === 'member' && callee.object.kind !== 'super')
    return dynamicMethod(printer, callee.object, info.name, node);
  return dynamicCall(printer, callee, node);
}

/** Several functions may be called here: natively when each binds to the same arguments. */
function callOneOf(printer: Printer, node: S.Call, type: T.Type): TsExpression {
  const infos = type.flatMap((atom) => (atom.kind === 'function' ? [atom.info] : []));
  const simple = infos.every(
    (info) =>
      bindArguments(info.node.args, node).kind === 'bound' &&
      !info.node.args.kwarg &&
      info.node.args.kwonlyargs.length === 0,
  );
  const asyncs = infos.filter((info) => info.isAsync).length;
  if (simple && node.keywords.length === 0 && (asyncs === 0 || asyncs === infos.length)) {
    return callOf(expression(printer, node.func), ...node.args.map((arg) => value(printer, arg)));
  }
  for (const info of infos) info.escapes = true;
  return dynamicCall(printer, expression(printer, node.func), node);
}

function callInstance(
  printer: Printer,
  node: S.Call,
  info: ClassInfo,
  callee: TsExpression,
): TsExpression {
  const method = isDynamicClass(info) ? null : findMethod(info, '__call__');
  return method
    ? callKnown(printer, node, method, member(callee, '__call__'), 1)
    : dynamicCall(printer, callee, node);
}

/** Functions that take coroutines and drive them. */
const takesCoroutines: ReadonlySet<string> = new Set(
  'run create_task gather shield wait_for ensure_future run_until_complete start_eagerly'.split(
    ' ',
  ),
);

/** Functions that return promises although Python's are not coroutines: they drive the event loop. */
const drives: ReadonlySet<string> = new Set(['run', 'run_until_complete', 'run_forever']);

/** What takes keywords as data: under the names that the program wrote. */
const keepsKeywords: ReadonlySet<string> = new Set([
  'collections.ChainMap',
  'collections.Counter',
  'collections.OrderedDict',
  'collections.UserDict',
  'collections.defaultdict',
  'copy.replace',
  'dict',
  'functools.partial',
  'operator.call',
  'operator.methodcaller',
  'types.SimpleNamespace',
  'Counter',
  'OrderedDict',
]);

/** Classes in lower case that are called with `new`. */
const oldExceptions: ReadonlySet<string> = new Set(['re.error', 'struct.error']);

/** A function or class of the runtime. */
export function callRuntime(
  printer: Printer,
  node: S.Call,
  atom: Extract<Atom, { kind: 'builtin' | 'type' }>,
): TsExpression {
  if (/^(enum\.)?(Enum|IntEnum|StrEnum|Flag|IntFlag)$/.test(atom.name))
    return dynamicCall(printer, expression(printer, node.func), node);
  if (isSpecialCall(atom.name)) {
    const special = printSpecialCall(printer, node, atom.name);
    if (special) return special;
  }
  const callee = expression(printer, node.func);
  if (callee.kind === 'call') return dynamicCall(printer, callee, node);
  const last = atom.name.split('.').at(-1) ?? atom.name;
  const code = callOf(
    callee,
    ...runtimeArguments(
      printer,
      node,
      isExtreme(printer.program.context, node) ? real : argumentPrinter(atom.name),
      !keepsKeywords.has(atom.name),
    ),
  );
  const isClass =
    (isClassName(last) || oldExceptions.has(atom.name) || atom.name === 'object') &&
    !atom.name.startsWith('typing.');
  if (isClass || exceptionNames.has(last))
    return { ...code, kind: 'new', ...typeArguments(printer, node) } as TsExpression;
  if (atom.name.startsWith('asyncio.') && drives.has(last))
    return { kind: 'await', argument: code };
  if (atom.name === 'deque') return { ...code, ...dequeArguments(printer, node) };
  const isBare = atom.kind === 'type' && node.args.length + node.keywords.length === 0;
  const empty = isBare ? emptyContainer(printer, node) : null;
  return empty ? ({ ...code, typeArguments: empty } as TsExpression) : code;
}

/** `new asyncio.Queue<number>()`: nothing that is passed says what will be in it. */
export function typeArguments(
  printer: Printer,
  node: S.Call,
): { readonly typeArguments?: readonly TsType[] } {
  const atom = T.only(printer.type(node), 'object');
  const slots = atom?.args ?? [];
  if (slots.length === 0 || slots.some((slot) => slot.type.length === 0)) return {};
  const own = tsType(printer, atom ? [atom] : []);
  const args = own.kind === 'name' ? (own.arguments ?? []) : [];
  const isOpen = args.every((one) => one.kind === 'name' && one.name === 'unknown');
  return args.length === 0 || isOpen ? {} : { typeArguments: args };
}

/** `collections.deque<number>()`; nothing where what is passed says it. */
function dequeArguments(
  printer: Printer,
  node: S.Call,
): { readonly typeArguments?: readonly TsType[] } {
  const atom = T.only(printer.type(node), 'object');
  const [items] = node.args;
  const given = items ? iterated(printer.program.context, printer.type(items)) : T.nothing;
  const text = (type: T.Type): string => JSON.stringify(tsType(printer, type));
  const says = given.length > 0 && text(given) === text(atom?.args[0]?.type ?? T.nothing);
  return says ? {} : typeArguments(printer, node);
}

/** `dict<string, number>()`. */
function emptyContainer(printer: Printer, node: S.Call): readonly TsType[] | null {
  const [atom, more] = printer.type(node);
  if (!atom || more) return null;
  const types =
    atom.kind === 'dict'
      ? [atom.key.type, atom.value.type]
      : atom.kind === 'list' || atom.kind === 'set'
        ? [atom.element.type]
        : [];
  const isEmpty = types.length === 0 || types.some((type) => type.length === 0);
  return isEmpty ? null : types.map((type) => tsType(printer, type));
}

export function argumentPrinter(name: string): typeof value {
  const last = name.split('.').at(-1) ?? name;
  if (takesReals.has(name)) return real;
  if (!takesCoroutines.has(last)) return value;
  return (printer, node) => handOver(printer, node);
}

/** Classes of the runtime are written as Python writes classes: with a capital. */
export function isClassName(name: string): boolean {
  return /^_?[A-Z][a-z]/.test(name) || /^[A-Z][a-z]*[A-Z]/.test(name);
}

export function drivesByName(name: string): boolean {
  return drives.has(name);
}
