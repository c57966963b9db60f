import { camelCase } from '../../runtime/runner.ts';
import type { FunctionPlace, Places } from '../../runtime/runner.ts';
import { programName } from './program-name.ts';
import { functionAround, pythonLine, type ProgramText } from './python-frames.ts';

const definition = /^(\s*)(async\s+def|def|class)\s+([\p{ID_Start}_][\p{ID_Continue}]*)/u;
const programFrame = new RegExp(`\\b${programName.replace('.', '\\.')}:(\\d+):\\d+\\)?$`);

/** Where functions stand in the Python text: what CPython keeps in `co_firstlineno`, `co_qualname` and frames. */
export function placesIn(program: ProgramText, javascript: () => string): Places {
  const source = program.python.split(/\r\n?|\n/);
  return {
    ofFunction: (text) => {
      const whole = javascript();
      const at = whole.indexOf(text);
      if (at < 0) return null;
      const line = pythonLine(whole.slice(0, at).split('\n').length, program);
      return line === undefined ? null : functionAt(line, source);
    },
    ofCoroutine: (name) => {
      const found = source.flatMap((text, i) => {
        const [, , kind = '', own = ''] = definition.exec(text) ?? [];
        return kind.startsWith('async') && camelCase(own) === name ? [i + 1] : [];
      });
      const [line] = found;
      return line === undefined || found.length > 1 ? null : functionAt(line, source);
    },
    nameAt: (line) =>
      /\blambda\b/.test(source[line - 1] ?? '') ? '<lambda>' : functionAround(line, source),
    ofStack: (stack) =>
      stack
        .split('\n')
        .map((entry) => pythonLine(Number(programFrame.exec(entry)?.[1]), program))
        .filter((line) => line !== undefined),
  };
}

/** The definition in a line, below its decorators; else the lambda in that line or soon after it. */
function functionAt(line: number, source: readonly string[]): FunctionPlace | null {
  let at = line;
  while (/^\s*(@|#|$)/.test(source[at - 1] ?? 'end')) at += 1;
  const [, indent = '', kind = 'class', name = ''] = definition.exec(source[at - 1] ?? '') ?? [];
  if (kind !== 'class') {
    const qualname = `${ownersOf(at, indent.length, source)}${name}`;
    return { qualname, line: firstLine(at, source) };
  }
  const further = source.slice(at - 1, at + 3).findIndex((text) => /\blambda\b/.test(text));
  if (further < 0) return null;
  const owners = ownersOf(at, indentOf(source[at - 1] ?? ''), source);
  return { qualname: `${owners}<lambda>`, line: at + further };
}

/** The first of its decorators. */
function firstLine(line: number, source: readonly string[]): number {
  let first = line;
  while (source[first - 2]?.trimStart().startsWith('@')) first -= 1;
  return first;
}

/** `Outer.method.<locals>.`: the definitions that a line with this indentation stands in. */
function ownersOf(line: number, indent: number, source: readonly string[]): string {
  let owners = '';
  let left = indent;
  for (let at = line - 1; at >= 1 && left > 0; at--) {
    const text = source[at - 1] ?? '';
    if (text.trim() === '' || text.trimStart().startsWith('#') || indentOf(text) >= left) continue;
    left = indentOf(text);
    const [, , kind, name] = definition.exec(text) ?? [];
    if (kind) owners = `${name}.${kind === 'class' ? '' : '<locals>.'}${owners}`;
  }
  return owners;
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
