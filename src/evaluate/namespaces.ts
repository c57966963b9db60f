import type { Runtime } from './machine.ts';

/** The global names of a piece of code, with the builtins that it may use. */
export interface Namespaces {
  readonly globals: Map<unknown, unknown>;
  /** `__builtins__` of the globals: usually all of them; a program may give fewer. */
  readonly builtins: unknown;
}

const nothing: unique symbol = Symbol('nothing');

/** Global names as CPython prepares them: `__builtins__` is put in where it is missing. */
export function prepare(py: Runtime, globals: Map<unknown, unknown>): Namespaces {
  if (!globals.has('__builtins__')) globals.set('__builtins__', py.builtins);
  return { globals, builtins: globals.get('__builtins__') };
}

/** A name of a mapping; undefined when it has none. */
export function read(py: Runtime, names: unknown, name: string): unknown {
  if (names instanceof Map) return names.has(name) ? (names.get(name) as unknown) : undefined;
  try {
    return py.getItem(names, name);
  } catch (error) {
    if (py.isException(error, py.KeyError)) return undefined;
    throw error;
  }
}

/** A name that no function binds: of the globals, else a builtin. NameError when it is neither. */
export function readGlobal(py: Runtime, { globals, builtins }: Namespaces, name: string): unknown {
  const found = globals.has(name) ? globals.get(name) : builtin(py, builtins, name);
  return found === undefined ? py.undefinedName(name) : found;
}

function builtin(py: Runtime, builtins: unknown, name: string): unknown {
  if (builtins !== py.builtins) return read(py, builtins, name);
  const found = py.getAttr(py.builtins, name, nothing);
  return found === nothing ? undefined : found;
}

/** Binds a name of a mapping. */
export function write(py: Runtime, names: unknown, name: string, value: unknown): void {
  if (names instanceof Map) names.set(name, value);
  else py.setItem(names, name, value);
}

/** Unbinds a name of a mapping. NameError when it has none. */
export function remove(py: Runtime, names: unknown, name: string): void {
  if (read(py, names, name) === undefined) py.undefinedName(name);
  py.delItem(names, name);
}
