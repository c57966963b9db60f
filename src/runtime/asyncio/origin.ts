import { host, type FunctionPlace } from '../host.ts';
import { functionInfo } from '../objects/function-info.ts';
import type { CoroutineOrigin } from './coroutine.ts';
import { libraryName, libraryPlace } from './library-places.ts';

/** How Python names a function, and where it is defined, as `main.py:3`; null when that is not known. */
export interface Origin {
  readonly qualname: string;
  readonly place: string | null;
}

/** The coroutine function that a coroutine comes from. */
export function originOf(origin: CoroutineOrigin, body: () => unknown): Origin {
  if (origin.kind === 'name') return { qualname: origin.name, place: null };
  if (origin.kind === 'function') {
    const known = originOfFunction(origin.f);
    return known.place === null ? byName(calledIn(origin.f) ?? known.qualname, known) : known;
  }
  return byName(calledIn(body) ?? (body.name || 'coroutine'));
}

function byName(name: string, otherwise?: Origin): Origin {
  const found = host().places?.ofCoroutine(name);
  if (found) return inProgram(found, otherwise);
  const qualname = libraryName(otherwise?.qualname ?? name);
  return { qualname, place: libraryPlace(qualname, false) };
}

/** A function of the program, of asyncio, or a builtin one. */
export function originOfFunction(f: object): Origin {
  const described = functionInfo(f)?.qualname;
  const found = typeof f === 'function' ? host().places?.ofFunction(textOf(f)) : null;
  const name = described ?? String((f as { name?: unknown }).name).replace(/^bound /, '');
  const otherwise = { qualname: name, place: libraryPlace(name, false) };
  return found ? inProgram(found, described === undefined ? undefined : otherwise) : otherwise;
}

function inProgram({ qualname, line }: FunctionPlace, described?: Origin): Origin {
  const name = described?.qualname;
  return { qualname: name?.includes('.') ? name : qualname, place: `main.py:${line}` };
}

/** `() => delay(2)` calls `delay`, and so does `(object$) => object$.delay()`. */
function calledIn(f: object): string | null {
  if (typeof f !== 'function') return null;
  const [, name = null] = /^\([^)]*\) =>\s*(?:[\w$]+\.)*([\w$]+)\(/.exec(textOf(f)) ?? [];
  return name;
}

// eslint-disable-next-line @typescript-eslint/no-unsafe-function-type
function textOf(f: Function): string {
  return Function.prototype.toString.call(f);
}
