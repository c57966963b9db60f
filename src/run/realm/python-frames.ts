import type { LinePair } from '../../translate/translation.ts';
import { programName } from './program-name.ts';

/** A frame of a Python traceback. */
export interface PythonFrame {
  readonly line: number;
  /** The function's name, or `<module>`. */
  readonly name: string;
  /** The line's text without its indentation. */
  readonly text: string;
}

export interface ProgramText {
  readonly python: string;
  /** How many lines of JavaScript are the program's: in a worker other code follows them. */
  readonly lines: number;
  readonly lineMap: readonly LinePair[];
}

const place = new RegExp(`\\b${programName.replace('.', '\\.')}:(\\d+):\\d+\\)?$`);

/** The frames of a JavaScript stack that are the program's own, as Python frames, the outermost first. */
export function pythonFrames(stack: string, program: ProgramText): PythonFrame[] {
  const source = program.python.split(/\r\n?|\n/);
  const frames: PythonFrame[] = [];
  for (const entry of stack.split('\n').reverse()) {
    const line = pythonLine(Number(place.exec(entry)?.[1]), program);
    if (line === undefined) continue;
    const frame = {
      line,
      name: functionAround(line, source),
      text: (source[line - 1] ?? '').trim(),
    };
    const last = frames.at(-1);
    const wrapper = last?.line === line && !entry.includes(frame.name);
    if (!wrapper) frames.push(frame);
  }
  return frames;
}

/** The Python line of a TypeScript line: its own pair, else that of the nearest line above. */
export function pythonLine(line: number, program: ProgramText): number | undefined {
  if (!(line <= program.lines)) return undefined;
  let best: LinePair | undefined;
  for (const pair of program.lineMap) {
    if (pair.typescript > line) continue;
    if (!best || pair.typescript > best.typescript) best = pair;
  }
  return best?.python;
}

const definition = /^(\s*)(?:async\s+def|def|class)\s+([\p{ID_Start}_][\p{ID_Continue}]*)/u;

/** The name of the function or class that a line stands in, or `<module>`. */
export function functionAround(line: number, source: readonly string[]): string {
  let indent = indentOf(source[line - 1] ?? '');
  for (let at = line - 1; at >= 1 && indent > 0; at--) {
    const text = source[at - 1] ?? '';
    if (text.trim() === '') continue;
    const found = definition.exec(text);
    if (found && (found[1]?.length ?? 0) < indent) return found[2] ?? '';
    if (!text.trimStart().startsWith('#')) indent = Math.min(indent, Math.max(indentOf(text), 1));
  }
  return '<module>';
}

function indentOf(text: string): number {
  return text.length - text.trimStart().length;
}
