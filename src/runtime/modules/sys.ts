import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { asSize } from '../values/as-index.ts';
import { Dict } from '../values/dict.ts';
import { asTuple } from '../values/tuple.ts';
import { typeName } from '../objects/type-name.ts';
import { handledException } from './sys/handled-exception.ts';
import { TextInput, TextOutput } from './sys/text-stream.ts';

export { exit } from '../builtins/exit.ts';
export { floatInfo, intInfo, versionInfo } from './sys/version-info.ts';

export const __name__ = 'sys';
export const argv: string[] = ['main.py'];
export const path: string[] = [''];
export const modules = new Dict<string, unknown>();
export const version = '3.14.2 (main, Dec  5 2025, 00:00:00) [GCC 14.2.0]';
export const maxsize = 9223372036854775807n;
export const maxunicode = 1114111;
export const platform = 'linux';
export const byteorder = 'little';
export const executable = '/usr/bin/python3';
export const stdout = new TextOutput('stdout');
export const stderr = new TextOutput('stderr');
export const stdin = new TextInput();
export const __stdout__ = stdout;
export const __stderr__ = stderr;

let recursionLimit = 1000;

export const getrecursionlimit = (): number => recursionLimit;

/** The stack of a run has its own limit; the number is only remembered. Raises TypeError, ValueError. */
export function setrecursionlimit(limit: unknown): null {
  const n = asSize(limit);
  if (n < 1) throw new ValueError('recursion limit must be greater or equal than 1');
  recursionLimit = n;
  return null;
}

export const getdefaultencoding = (): string => 'utf-8';

/** The same text for equal text. Raises TypeError. */
export function intern(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new TypeError(`intern() argument must be str, not ${typeName(text)}`);
}

/** (type, value, traceback) of the exception being handled. */
export const excInfo = (): readonly unknown[] => asTuple([...handledException()]);
