import { host } from '../host.ts';
import { EOFError } from '../exceptions/builtin.ts';
import { str } from '../format/str.ts';

/** Python's input([prompt]): the next line of standard input. EOFError at its end. */
export function input(prompt?: unknown): string {
  if (prompt !== undefined) host().write('stdout', str(prompt));
  const line = host().readLine();
  if (line === null) throw new EOFError('EOF when reading a line');
  return line;
}
