import { call } from '../calls/call.ts';
import { takePythonKeywords } from '../calls/python-keywords.ts';
import { isKeywords } from '../calls/keywords.ts';
import type { Keywords } from '../calls/keywords.ts';
import { asTuple } from '../values/tuple.ts';

/** partial(f, ...args, { keyword: value }): f with some arguments given; keywords under their Python names. */
export function partial<T>(
  f: (...args: never[]) => T,
  ...given: unknown[]
): (...args: unknown[]) => T;
export function partial(f: unknown, ...given: unknown[]): (...args: unknown[]) => unknown;
export function partial(f: unknown, ...given: unknown[]): (...args: unknown[]) => unknown {
  const [args, keywords] = split(given);
  const made = (...more: unknown[]): unknown => {
    const [rest, others] = split(more);
    return call(f, [...args, ...rest], { ...keywords, ...others });
  };
  return takePythonKeywords(
    Object.assign(made, {
      func: f,
      args: asTuple([...args]),
      keywords: new Map(Object.entries(keywords)),
    }),
  );
}

function split(all: readonly unknown[]): [args: readonly unknown[], keywords: Keywords] {
  const last = all.at(-1);
  return isKeywords(last) ? [all.slice(0, -1), last] : [all, {}];
}
