import type { Module } from '../python/syntax.ts';
import { resolve } from '../translate/1-resolve/resolve.ts';
import { block } from './block.ts';
import { parseCode } from './code.ts';
import type { Mode } from './code.ts';
import { expression } from './expression.ts';
import { Frame } from './frame.ts';
import { finish } from './machine.ts';
import type { Runtime } from './machine.ts';
import { prepare, write } from './namespaces.ts';
import { documentation } from './signature.ts';

/** A parsed piece of code. */
interface Piece {
  readonly module: Module;
  readonly mode: Mode;
}

/**
 * Python's eval, exec and compile behind the runtime's `Evaluator`: an interpreter that walks the syntax tree and does
 * everything by what the runtime exports to programs. No code is made, so nothing that checks or holds translated
 * programs needs to make room for it.
 */
export function createEvaluator(py: Runtime) {
  return {
    /** Parses; raises SyntaxError. */
    compile(source: string, filename: string, mode: Mode): Piece {
      return { module: parseCode(py, source, filename, mode), mode };
    },
    /** Runs what `compile` gave; the value of an expression, else None. */
    run(piece: unknown, globals: Map<unknown, unknown>, locals: unknown): unknown {
      return runPiece(py, piece as Piece, globals, locals);
    },
  };
}

function runPiece(
  py: Runtime,
  { module, mode }: Piece,
  globals: Map<unknown, unknown>,
  locals: unknown,
): unknown {
  const resolution = resolve(module);
  const globalNames = new Set(
    module.body.flatMap((node) => (node.kind === 'Global' ? node.names : [])),
  );
  const machine = { py, resolution, globalNames, interactive: mode === 'single' };
  const frame = new Frame(resolution.module, null, prepare(py, globals), locals, '');
  const [first] = module.body;
  if (mode === 'eval')
    return first?.kind === 'Expr' ? finish(expression(machine, first.value, frame)) : null;
  const doc = documentation(module.body);
  if (doc !== null && mode === 'exec') write(py, locals, '__doc__', doc);
  finish(block(machine, module.body, frame));
  return null;
}
