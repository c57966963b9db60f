import { asTuple } from '../values/tuple.ts';
import type { FunctionInfo } from './function-info.ts';
import { registerType } from './class-info.ts';

/** A variable that a function shares with the one around it: an item of `__closure__`. */
export class Cell {
  readonly #read: () => unknown;

  constructor(read: () => unknown) {
    this.#read = read;
  }

  /** What the variable holds now. */
  get cell_contents(): unknown {
    return this.#read();
  }
}

registerType(Cell, 'cell');

/** Python's `f.__closure__`: the cells in the order of their variables' names, None where there are none. */
export function closureOf({ cells }: FunctionInfo): unknown {
  return cells ? asTuple(Object.values(cells).map((read) => new Cell(read))) : null;
}
