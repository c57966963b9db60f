import type { Frame, Machine } from './machine.ts';
import { read, readGlobal, remove, write } from './namespaces.ts';

/** The value of a name, found as CPython's LOAD_NAME, LOAD_GLOBAL, LOAD_DEREF and LOAD_FAST do. */
export function readName({ py, globalNames }: Machine, frame: Frame, name: string): unknown {
  const binding = frame.scope.lookup(name);
  const home = binding && frame.home(binding);
  if (binding && home && holdsVariables(home)) {
    const value = home.variables.get(binding);
    if (value !== undefined) return value;
    const isLocal = home === frame.owner();
    return py.bound(undefined, name, isLocal);
  }
  const owner = frame.owner();
  const isGlobal = owner.names === null || globalNames.has(name);
  const own = isGlobal ? undefined : read(py, owner.names, name);
  return own === undefined ? readGlobal(py, frame.globals, name) : own;
}

/** Binds a name. */
export function writeName(
  { py, globalNames }: Machine,
  frame: Frame,
  name: string,
  value: unknown,
): void {
  const { home, names } = place(frame, name, globalNames);
  if (home) home.frame.variables.set(home.binding, value);
  else write(py, names, name, value);
}

/** Unbinds a name; NameError when it is not bound. */
export function deleteName({ py, globalNames }: Machine, frame: Frame, name: string): void {
  const { home, names } = place(frame, name, globalNames);
  if (!home) return remove(py, names, name);
  if (!home.frame.variables.delete(home.binding))
    py.bound(undefined, name, home.frame === frame.owner());
}

function place(frame: Frame, name: string, globalNames: ReadonlySet<string>) {
  const binding = frame.scope.lookup(name);
  const at = binding && frame.home(binding);
  if (binding && at && holdsVariables(at)) return { home: { frame: at, binding }, names: null };
  const owner = frame.owner();
  const isGlobal = at !== owner || owner.names === null || globalNames.has(name);
  return { home: null, names: isGlobal ? frame.globals.globals : owner.names };
}

function holdsVariables(frame: Frame): boolean {
  return frame.own.kind === 'function' || frame.own.kind === 'comprehension';
}
