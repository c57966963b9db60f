import { parsePython } from '../python/parse.ts';
import type { Module } from '../python/syntax.ts';
import { checkScopes } from '../translate/1-resolve/check-scopes.ts';
import type { Runtime } from './machine.ts';
import { tokenFault } from './token-faults.ts';
import { Fault } from '../translate/1-resolve/fault.ts';
import { faultOf } from './parser-faults.ts';

/** What a piece of code is: one expression, statements, or statements whose values are printed. */
export type Mode = 'eval' | 'exec' | 'single';

/** The tree of a piece of code; raises SyntaxError in CPython's words, as far as the parser can tell. */
export function parseCode(py: Runtime, source: string, filename: string, mode: Mode): Module {
  if (source.includes('\0'))
    throw new py.SyntaxError('source code string cannot contain null bytes');
  const text = (mode === 'eval' ? source.replace(/^[ \t]+/, '') : source).replace(/\r\n?/g, '\n');
  try {
    return parse(text, mode);
  } catch (error) {
    if (error instanceof Fault) throw asException(py, atEnd(error, text, mode), text, filename);
    throw error;
  }
}

const statementWord =
  /^(?:assert|async|break|class|continue|def|del|elif|else|except|finally|for|from|global|if|import|nonlocal|pass|raise|return|try|while|with)\b/;

function parse(text: string, mode: Mode): Module {
  if (mode === 'eval' && statementWord.test(text)) throw new Fault('invalid syntax', 1, 1);
  const early = tokenFault(text);
  if (early) throw early;
  const parsed = parsePython(text);
  if (parsed.kind === 'SyntaxProblem') throw faultOf(parsed, text, mode);
  checkScopes(parsed, text);
  if (mode === 'eval') requireExpression(parsed, text);
  if (mode === 'single' && parsed.body.length === 0) throw new Fault('invalid syntax', 1, 1);
  return parsed;
}

/** At the end of an expression CPython's tokenizer is on no column any more. */
function atEnd(fault: Fault, text: string, mode: Mode): Fault {
  const lines = text.replace(/\n+$/, '').split('\n');
  const isLast = fault.line >= lines.length && fault.column > (lines.at(-1) ?? '').trimEnd().length;
  const unnamed = fault.message === 'invalid syntax';
  return mode === 'eval' && isLast && unnamed ? new Fault(fault.message, fault.line, 0) : fault;
}

function requireExpression({ body }: Module, text: string): void {
  const [first, second] = body;
  if (!first) throw new Fault('invalid syntax', 0, 0);
  if (first.kind !== 'Expr') {
    const line = text.split('\n')[first.line - 1] ?? '';
    throw new Fault('invalid syntax', first.line, line.search(/(?<![=!<>])=(?!=)/) + 1);
  }
  const rest = text
    .split('\n')
    .slice(first.line - 1)
    .join('\n');
  if (second || /;\s*$/.test(withoutComments(rest)))
    throw new Fault('invalid syntax', first.endLine, first.endColumn);
}

function withoutComments(text: string): string {
  return text.replace(/#[^'"\n]*$/gm, '');
}

function asException(py: Runtime, fault: Fault, text: string, filename: string): Error {
  const line = text.split('\n')[fault.line - 1] ?? '';
  const place = py.tuple.of(
    filename,
    fault.line,
    fault.column,
    `${line}\n`,
    fault.line,
    fault.column + 1,
  );
  const type =
    fault.kind === 'indentation'
      ? py.IndentationError
      : fault.kind === 'tab'
        ? py.TabError
        : py.SyntaxError;
  return new type(fault.message, place);
}
