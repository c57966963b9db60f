import type * as S from '../../python/syntax.ts';
import { walkBody, walkExpression } from '../1-resolve/walk.ts';
import type { Context } from './context.ts';
import * as T from './type.ts';
import type { FunctionInfo } from './type.ts';

const driving: ReadonlySet<string> = new Set(['asyncio.run']);
const drivingMethods: ReadonlySet<string> = new Set(['run_until_complete', 'run_forever']);

/**
 * Python's ordinary functions that drive an event loop, directly or through what they call: in JavaScript they have to
 * be async.
 */
export function colouredFunctions(context: Context): ReadonlySet<FunctionInfo> {
  const coloured = new Set<FunctionInfo>();
  for (let size = -1; size !== coloured.size;) {
    size = coloured.size;
    for (const info of context.functions.values()) {
      if (info.isAsync || coloured.has(info)) continue;
      const expression = (node: S.Expression): void => {
        if (node.kind === 'Call' && drivesLoop(context, coloured, node)) coloured.add(info);
      };
      if (info.node.kind === 'Lambda') walkExpression(info.node.body, expression);
      else walkBody(info.node.body, { expression });
    }
  }
  return coloured;
}

/** Whether a call drives an event loop: it has to be awaited. */
export function drivesLoop(
  context: Context,
  coloured: ReadonlySet<FunctionInfo>,
  node: S.Call,
): boolean {
  const { func } = node;
  if (func.kind === 'Attribute' && drivingMethods.has(func.attr)) {
    return (context.types.get(func.value) ?? []).some((atom) => atom.kind === 'object');
  }
  if (func.kind === 'Attribute' && (func.attr === 'send' || func.attr === 'throw')) {
    if (T.isOnly(context.types.get(func.value) ?? [], 'coroutine')) return true;
  }
  if (func.kind === 'Attribute' && (func.attr === 'run' || func.attr === 'close')) {
    const runner = (context.types.get(func.value) ?? []).some(
      (atom) => atom.kind === 'object' && atom.name === 'Runner',
    );
    if (runner) return true;
  }
  return (context.types.get(func) ?? []).some((atom) => {
    if (atom.kind === 'builtin') return driving.has(atom.name);
    return (atom.kind === 'function' || atom.kind === 'method') && coloured.has(atom.info);
  });
}

/**
 * Calls and functions that drive an event loop where JavaScript could not wait for them: in a generator, a
 * constructor or a special method, in a function that is called by somebody unknown.
 */
export function undrivable(
  context: Context,
  coloured: ReadonlySet<FunctionInfo>,
): readonly S.Located[] {
  const places: S.Located[] = [...coloured]
    .filter((info) => info.escapes || info.isGenerator || isSpecial(info))
    .map((info) => info.node);
  for (const node of context.types.keys()) {
    if (node.kind !== 'Call' || !isRuntime(context, node)) continue;
    for (const arg of [...node.args, ...node.keywords.map((keyword) => keyword.value)])
      if ((context.types.get(arg) ?? []).some((atom) => isColoured(coloured, atom)))
        places.push(arg);
  }
  return places;
}

function isColoured(coloured: ReadonlySet<FunctionInfo>, atom: T.Atom): boolean {
  return (atom.kind === 'function' || atom.kind === 'method') && coloured.has(atom.info);
}

function isSpecial(info: FunctionInfo): boolean {
  return (
    info.owner !== null &&
    (/^__\w+__$/.test(info.name) || info.decorator === 'property' || info.decorator === 'setter')
  );
}

/** What is called belongs to the runtime, and would call a function that it is given without waiting. */
function isRuntime(context: Context, node: S.Call): boolean {
  const callee = context.types.get(node.func) ?? [];
  return callee.some(
    (atom) =>
      atom.kind === 'unknown' ||
      atom.kind === 'type' ||
      (atom.kind === 'builtin' &&
        !['print', 'functools.wraps()', 'asyncio.run'].includes(atom.name)),
  );
}
