import type { AsyncFunctionDef, FunctionDef } from '../python/syntax.ts';
import type { EntryLine } from './draft.ts';
import { noteLine } from './fence.ts';
import { type Harness, harnessLines } from './harness.ts';
import type { Namespace } from './namespace.ts';
import type { Unit } from './unit.ts';

export type FunctionNode = FunctionDef | AsyncFunctionDef;

/** How an example is started: the lines of the call, and the names that they look up. */
export interface Entry {
  readonly lines: readonly EntryLine[];
  readonly uses: ReadonlySet<string>;
  readonly importsAsyncio: boolean;
}

/** The functions at the top level of these units, the last definition of each name. */
export function functionsOf(units: readonly Unit[]): Map<string, FunctionNode> {
  const functions = new Map<string, FunctionNode>();
  for (const { statements } of units) {
    for (const statement of statements) {
      if (statement.kind === 'FunctionDef' || statement.kind === 'AsyncFunctionDef') {
        functions.set(statement.name, statement);
      }
    }
  }
  return functions;
}

/** It can be called without arguments. */
export function isCallableBare({ args }: FunctionNode): boolean {
  const required = args.posonlyargs.length + args.args.length - args.defaults.length;
  return required <= 0 && args.kwDefaults.every((value) => value !== null);
}

/** The call of a function: through the note's harness if it names it, else `f()` or `asyncio.run(f())`. */
export function entryOf(fn: FunctionNode, harness: Harness | null, namespace: Namespace): Entry {
  if (harness?.entries.has(fn.name)) {
    const lines = harnessLines(harness).map((text, index) => ({
      text,
      line: noteLine(harness.fence, harness.start + index),
    }));
    return { lines, uses: harness.uses, importsAsyncio: missesAsyncio(harness.uses, namespace) };
  }
  if (fn.kind === 'FunctionDef') {
    return {
      lines: [{ text: `${fn.name}()`, line: null }],
      uses: new Set([fn.name]),
      importsAsyncio: false,
    };
  }
  const uses = new Set(['asyncio', fn.name]);
  const lines = [{ text: `asyncio.run(${fn.name}())`, line: null }];
  return { lines, uses, importsAsyncio: missesAsyncio(uses, namespace) };
}

function missesAsyncio(uses: ReadonlySet<string>, namespace: Namespace): boolean {
  return uses.has('asyncio') && !namespace.isImported('asyncio');
}
