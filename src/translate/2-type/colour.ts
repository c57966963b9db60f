import type * as S from '../../python/syntax.ts';
import { walkBody } from '../1-resolve/walk.ts';
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
      if (info.node.kind === 'Lambda' || info.isAsync || coloured.has(info)) continue;
      walkBody(info.node.body, {
        expression: (node) => {
          if (node.kind === 'Call' && drives(context, coloured, node)) coloured.add(info);
        },
      });
    }
  }
  return coloured;
}

function drives(context: Context, coloured: ReadonlySet<FunctionInfo>, node: S.Call): boolean {
  const { func } = node;
  if (func.kind === 'Attribute' && drivingMethods.has(func.attr)) {
    return (context.types.get(func.value) ?? []).some((atom) => atom.kind === 'object');
  }
  if (func.kind === 'Attribute' && (func.attr === 'send' || func.attr === 'throw'))
    return T.isOnly(context.types.get(func.value) ?? [], 'coroutine');
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
