import { EOFError } from '../exceptions/builtin.ts';
import { str } from '../format/str.ts';
import { host } from '../host.ts';

/** Python's input(prompt): the next line of standard input. Raises EOFError at its end. */
export function input(prompt?: unknown): string {
  if (prompt !== undefined) host().write('stdout', str(prompt));
  const line = host().readLine();
  if (line === null) throw new EOFError('EOF when reading a line');
  return line;
}
