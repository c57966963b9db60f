let names: Map<unknown, unknown> | undefined;

/** Remembers the names of the program's module, for `f.__globals__`. */
export function setModuleNames(made: Map<unknown, unknown>): void {
  names = made;
}

/** The names of the program's module, if it has said them. */
export function moduleNames(): Map<unknown, unknown> | undefined {
  return names;
}
