import { Complex, float, frozenset, int, tuple } from '../../../src/runtime/runtime.ts';

/** A Python value as the recording scripts write it. */
export type Recorded =
  | { n: 0 }
  | { b: boolean }
  | { i: string }
  | { f: string }
  | { s: string }
  | { c: [string, string] }
  | { t: Recorded[] }
  | { fs: Recorded[] };

const names: Readonly<Record<string, number>> = { nan: NaN, inf: Infinity, '-inf': -Infinity };

const raw = (text: string): number => names[text] ?? Number(text);

/** The value as the runtime has it. */
export function valueOf(recorded: Recorded): unknown {
  if ('n' in recorded) return null;
  if ('b' in recorded) return recorded.b;
  if ('i' in recorded) return int(recorded.i);
  if ('f' in recorded) return float(raw(recorded.f));
  if ('s' in recorded) return recorded.s;
  if ('c' in recorded) return new Complex(raw(recorded.c[0]), raw(recorded.c[1]));
  if ('t' in recorded) return tuple(recorded.t.map(valueOf));
  return frozenset(recorded.fs.map(valueOf));
}
