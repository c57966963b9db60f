import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { takeKeywords } from '../calls/keywords.ts';
import { special } from '../objects/special.ts';
import { typeName } from '../objects/type-name.ts';
import { str } from '../format/str.ts';
import { decode } from '../text/decode.ts';
import { bufferOf } from '../values/buffer.ts';
import { Code } from './code.ts';
import { evaluator } from './evaluator.ts';
import type { Mode } from './evaluator.ts';

/**
 * Python's eval(source, globals, locals): an expression, or a code object. The translator passes the names in sight
 * where a program gives none. Raises SyntaxError, TypeError, and what the code raises.
 */
export function evaluate(...args: unknown[]): unknown {
  const [source, globals, locals] = withKeywords('eval', args);
  const names = globalNames(globals, () =>
    typeof globals === 'object' &&
    globals !== null &&
    (Array.isArray(globals) || special(globals, '__getitem__'))
      ? 'globals must be a real dict; try eval(expr, {}, mapping)'
      : 'globals must be a dict',
  );
  const own = localNames(locals, names, () => 'locals must be a mapping');
  const { piece, mode } = compiled(
    source,
    'eval',
    'eval() arg 1 must be a string, bytes or code object',
  );
  const value = evaluator().run(piece, names, own);
  return mode === 'eval' ? value : null;
}

/** Python's exec(source, globals, locals): statements, or a code object. */
export function execute(...args: unknown[]): null {
  const [source, globals, locals] = withKeywords('exec', args);
  const names = globalNames(
    globals,
    () => `exec() globals must be a dict, not ${typeName(globals)}`,
  );
  const own = localNames(
    locals,
    names,
    () => `locals must be a mapping or None, not ${typeName(locals)}`,
  );
  const { piece } = compiled(source, 'exec', 'exec() arg 1 must be a string, bytes or code object');
  evaluator().run(piece, names, own);
  return null;
}

/** Python's compile(source, filename, mode). */
export function compile(...args: unknown[]): Code {
  const keywords = takeKeywords(args) ?? {};
  const source = args[0] ?? keywords['source'];
  const filename = args[1] ?? keywords['filename'];
  const mode = args[2] ?? keywords['mode'];
  for (const [i, given] of [source, filename, mode].entries()) {
    const name = ['source', 'filename', 'mode'][i] ?? '';
    if (given === undefined)
      throw new TypeError(`compile() missing required argument '${name}' (pos ${i + 1})`);
  }
  if (mode !== 'eval' && mode !== 'exec' && mode !== 'single')
    throw new ValueError("compile() mode must be 'exec', 'eval' or 'single'");
  if (source instanceof Code) return source;
  const text = textOf(source, 'compile() arg 1 must be a string, bytes or AST object');
  return new Code(evaluator().compile(text, str(filename), mode), str(filename), mode);
}

function withKeywords(name: string, args: unknown[]): unknown[] {
  const keywords = takeKeywords(args) ?? {};
  if (args.length === 0)
    throw new TypeError(`${name}() takes at least 1 positional argument (0 given)`);
  if (args.length > 3)
    throw new TypeError(`${name}() takes at most 3 arguments (${args.length} given)`);
  if (keywords['closure'] !== undefined && keywords['closure'] !== null)
    throw new TypeError('closure can only be used when source is a code object');
  return [args[0], args[1] ?? keywords['globals'], args[2] ?? keywords['locals']];
}

function globalNames(globals: unknown, message: () => string): Map<unknown, unknown> {
  if (globals instanceof Map) return globals;
  throw new TypeError(message());
}

function localNames(
  locals: unknown,
  globals: Map<unknown, unknown>,
  message: () => string,
): unknown {
  if (locals === undefined || locals === null) return globals;
  if (locals instanceof Map || special(locals, '__getitem__')) return locals;
  throw new TypeError(message());
}

function compiled(source: unknown, mode: Mode, message: string) {
  if (source instanceof Code) return Code.read(source);
  return { piece: evaluator().compile(textOf(source, message), '<string>', mode), mode };
}

function textOf(source: unknown, message: string): string {
  if (typeof source === 'string') return source;
  const data = bufferOf(source);
  if (!data) throw new TypeError(message);
  return decode(data, 'utf-8', 'strict');
}
