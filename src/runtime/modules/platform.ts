import { asTuple } from '../values/tuple.ts';
import type { Tuple } from '../values/tuple.ts';

/** What Python's module platform tells of the interpreter: CPython 3.14 on Linux. */
export const __name__ = 'platform';

const version = '3.14.2';

export const pythonVersion = (): string => version;
export const pythonVersionTuple = (): Tuple<string> => asTuple(version.split('.')) as Tuple<string>;
export const pythonImplementation = (): string => 'CPython';
export const system = (): string => 'Linux';
export const machine = (): string => 'x86_64';
export const architecture = (): Tuple<string> => asTuple(['64bit', 'ELF']) as Tuple<string>;
