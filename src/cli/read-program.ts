import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { CallError } from './call-error.ts';

/** The text of a Python file, `-` for standard input. Throws CallError when it cannot be read as UTF-8. */
export async function readProgram(path: string): Promise<string> {
  if (path === '-') return text(process.stdin);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (error) {
    if (error instanceof TypeError) throw new CallError(`${path} is not UTF-8 text`);
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new CallError(`${path} does not exist`);
    if (code === 'EISDIR') throw new CallError(`${path} is a folder, not a Python file`);
    throw new CallError(`cannot read ${path}: ${code ?? String(error)}`);
  }
}

/** What the program may read with input(): our own standard input, if it asks for any and nobody sits there. */
export async function readInput(path: string, program: string): Promise<string> {
  const asks = /\b(?:input|stdin)\b/.test(program);
  return asks && path !== '-' && !process.stdin.isTTY ? text(process.stdin) : '';
}
