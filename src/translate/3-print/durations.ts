import type * as S from '../../python/syntax.ts';
import type { Binding } from '../1-resolve/scope.ts';
import { literalIndex } from '../2-type/subscripts.ts';
import type { FunctionInfo } from '../2-type/type.ts';
import type { Printer } from './printer.ts';

/**
 * Whether an expression is `clock() - start` with a sleep of at least a millisecond certainly in between. The virtual
 * clock moves by a hair at each reading and by whole milliseconds at each wait, so such a difference is never integral
 * and never below 0.001: JavaScript writes it exactly as Python does, and needs no help.
 */
export function isVisiblyFractional(printer: Printer, node: S.Expression): boolean {
  if (
    node.kind !== 'BinOp' ||
    node.op !== '-' ||
    !isClock(printer, node.left) ||
    node.right.kind !== 'Name'
  )
    return false;
  const start = printer.binding(node.right.id);
  const body = printer.function?.node;
  if (!start || start.writes !== 1 || !body || body.kind === 'Lambda') return false;
  return sleepsBetween(printer, body.body, start, node);
}

const clocks: ReadonlySet<string> = new Set(['time.time', 'time.perf_counter', 'time.monotonic']);

function isClock(printer: Printer, node: S.Expression): boolean {
  if (node.kind !== 'Call') return false;
  return printer.type(node.func).some((atom) => atom.kind === 'builtin' && clocks.has(atom.name));
}

/** In one straight line of statements: the reading that starts, a sleep, and the statement with the difference. */
function sleepsBetween(
  printer: Printer,
  body: readonly S.Statement[],
  start: Binding,
  end: S.Expression,
): boolean {
  let started = false;
  let slept = 0;
  for (const statement of body) {
    if (statement.kind === 'Assign') {
      const [target] = statement.targets;
      if (target?.kind === 'Name' && printer.binding(target.id) === start) {
        started = isClock(printer, statement.value);
        continue;
      }
    }
    if (started && statement.line <= end.line && end.line <= statement.endLine)
      return slept >= 0.001;
    if (started) slept += sleepOf(printer, statement, new Map(), 0);
  }
  return false;
}

type Known = ReadonlyMap<string, number>;

/** Seconds that a statement sleeps at the very least. */
function sleepOf(printer: Printer, statement: S.Statement, known: Known, depth: number): number {
  if (statement.kind !== 'Expr' && statement.kind !== 'Assign') return 0;
  if (statement.value.kind === 'Await')
    return sleepOfAwaited(printer, statement.value.value, known, depth);
  return statement.value.kind === 'Call' ? blockingSleep(printer, statement.value, known) : 0;
}

function blockingSleep(printer: Printer, node: S.Call, known: Known): number {
  const isSleep = printer
    .type(node.func)
    .some((atom) => atom.kind === 'builtin' && atom.name === 'time.sleep');
  return isSleep && node.args[0] ? seconds(node.args[0], known) : 0;
}

function seconds(node: S.Expression, known: Known): number {
  if (node.kind === 'Constant' && node.value.type === 'float') return node.value.value;
  if (node.kind === 'Name') return known.get(node.id) ?? 0;
  return Math.max(literalIndex(node) ?? 0, 0);
}

function sleepOfAwaited(printer: Printer, node: S.Expression, known: Known, depth: number): number {
  if (depth > 4) return 0;
  if (node.kind === 'Name') return sleepOfTask(printer, node, known, depth);
  if (node.kind !== 'Call') return 0;
  const [callee] = printer.type(node.func);
  if (callee?.kind === 'builtin') {
    const inner = (): number[] =>
      node.args.map((arg) => sleepOfAwaited(printer, arg, known, depth + 1));
    if (callee.name === 'asyncio.sleep') return node.args[0] ? seconds(node.args[0], known) : 0;
    if (callee.name === 'asyncio.create_task') return inner()[0] ?? 0;
    return callee.name === 'asyncio.gather' ? Math.max(0, ...inner()) : 0;
  }
  return callee?.kind === 'function' ? sleepOfCall(printer, callee.info, node, known, depth) : 0;
}

/** A task variable: what its one `create_task` sleeps, unless it began before the clock was read. */
function sleepOfTask(printer: Printer, node: S.Name, known: Known, depth: number): number {
  const binding = printer.binding(node.id);
  const body = printer.function?.node;
  if (!binding || binding.writes !== 1 || !body || body.kind === 'Lambda') return 0;
  const clock = body.body.findIndex((one) => one.kind === 'Assign' && isClock(printer, one.value));
  const made = body.body.findIndex((one) => {
    const target = one.kind === 'Assign' ? one.targets[0] : undefined;
    return target?.kind === 'Name' && target.id === node.id;
  });
  const statement = body.body[made];
  if (statement?.kind !== 'Assign' || clock < 0 || made < clock) return 0;
  return sleepOfAwaited(printer, statement.value, known, depth + 1);
}

function sleepOfCall(
  printer: Printer,
  info: FunctionInfo,
  node: S.Call,
  known: Known,
  depth: number,
): number {
  if (info.node.kind === 'Lambda' || info.isGenerator || node.keywords.length > 0) return 0;
  const bound = new Map<string, number>();
  info.node.args.args.forEach((parameter, i) => {
    const arg = node.args[i];
    const binding = info.scope.bindings.get(parameter.arg);
    if (arg && binding?.writes === 1) bound.set(parameter.arg, seconds(arg, known));
  });
  let total = 0;
  for (const statement of info.node.body) {
    if (!['Expr', 'Assign'].includes(statement.kind)) break;
    total += sleepOf(printer, statement, bound, depth + 1);
  }
  return total;
}
