import { TypeError, ValueError } from '../exceptions/builtin.ts';
import { box } from '../values/float.ts';
import { real } from './math/real.ts';
import { asSize } from '../values/as-index.ts';
import { Dict } from '../values/dict.ts';
import { asTuple } from '../values/tuple.ts';
import { typeName } from '../objects/type-name.ts';
import { handledException } from './sys/handled-exception.ts';
import { TextInput, TextOutput } from './sys/text-stream.ts';

export { exit } from '../builtins/exit.ts';
export {
  flags,
  floatInfo,
  hashInfo,
  hexversion,
  implementation,
  intInfo,
  threadInfo,
  versionInfo,
} from './sys/version-info.ts';

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
export const __stdin__ = stdin;
export const apiVersion = 1013;
export const abiflags = '';
export const copyright = `Copyright (c) 2001 Python Software Foundation.
All Rights Reserved.

Copyright (c) 2000 BeOpen.com.
All Rights Reserved.

Copyright (c) 1995-2001 Corporation for National Research Initiatives.
All Rights Reserved.

Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
All Rights Reserved.`;
export const dontWriteBytecode = false;
export const floatReprStyle = 'short';
export const platlibdir = 'lib';
export const prefix = '/usr';
export const execPrefix = '/usr';
export const basePrefix = '/usr';
export const baseExecPrefix = '/usr';
export const pycachePrefix = null;
export const warnoptions: string[] = [];

let recursionLimit = 1000;

export const getrecursionlimit = (): number => recursionLimit;

/** The stack of a run has its own limit; the number is only remembered. Raises TypeError, ValueError. */
export function setrecursionlimit(limit: unknown): null {
  const n = asSize(limit);
  if (n < 1) throw new ValueError('recursion limit must be greater or equal than 1');
  recursionLimit = n;
  return null;
}

/** Only remembered: nothing switches here. */
let switchInterval = 0.005;
export const getswitchinterval = (): number => box(switchInterval);

export function setswitchinterval(seconds: unknown): null {
  const interval = real(seconds);
  if (interval <= 0) throw new ValueError('switch interval must be strictly positive');
  switchInterval = interval;
  return null;
}

export const getfilesystemencoding = (): string => 'utf-8';
export const getfilesystemencodeerrors = (): string => 'surrogateescape';
export const getIntMaxStrDigits = (): number => 4300;
export const isFinalizing = (): boolean => false;
export const gettrace = (): null => null;
export const getprofile = (): null => null;

export const getdefaultencoding = (): string => 'utf-8';

/** The same text for equal text. Raises TypeError. */
export function intern(text: unknown): string {
  if (typeof text === 'string') return text;
  throw new TypeError(`intern() argument must be str, not ${typeName(text)}`);
}

/** The exception being handled. */
export const exception = (): unknown => handledException()[1];

/** (type, value, traceback) of the exception being handled. */
export const excInfo = (): readonly unknown[] => asTuple([...handledException()]);
