import type * as S from '../../python/syntax.ts';
import type { Resolution } from '../1-resolve/resolve.ts';
import type { Binding, Scope } from '../1-resolve/scope.ts';
import { noResults, type Results } from './results.ts';
import { type Progress, Slot } from './slot.ts';
import type { ClassInfo, FunctionInfo, FunctionNode, Type } from './type.ts';

/** Types of the variables of one function at one point of it. */
export type Environment = Map<Binding, Type>;

/** Where the walk is: its scope, its function, and what is known here (null: not reached). */
export interface Flow {
  readonly scope: Scope;
  readonly function: FunctionInfo | null;
  readonly owner: ClassInfo | null;
  env: Environment | null;
  readonly loop: LoopExits | null;
  /** Environments from which a handler of an enclosing try may start. */
  readonly raising: Environment[] | null;
}

export interface LoopExits {
  readonly breaks: Environment[];
  readonly continues: Environment[];
}

/** One walk of a function's body. */
export interface Walk {
  readonly reads: readonly Slot[];
  readonly began: number;
}

/** What the inference gathers; the printer reads it. */
export class Context {
  readonly resolution: Resolution;
  /** The passes came to an end: what is known is true of every run. */
  isSettled = false;
  readonly progress: Progress = { changed: false, pass: 0, time: 0, reads: null };
  /** In this pass functions are walked only if something that they have read is new. */
  isHasty = false;
  /** What the walk of each function read, and when it began. */
  readonly walks = new Map<FunctionNode, Walk>();
  /** Somebody may send values into generators: what `yield` gives is open. */
  sends = false;
  readonly types = new Map<S.Expression, Type>();
  readonly slots = new Map<Binding, Slot>();
  readonly functions = new Map<FunctionNode, FunctionInfo>();
  readonly classes = new Map<S.ClassDef, ClassInfo>();
  /** Name nodes that may be read before they are bound. */
  readonly maybeUnbound = new Set<S.Expression>();
  /** Name nodes of class bodies that mean the module's name; true: unless the class has bound it by then. */
  readonly beyondClass = new Map<S.Expression, boolean>();
  /** What came back to the head of each loop in the pass before. */
  readonly backEdges = new Map<object, Environment>();
  readonly results: Results = noResults();
  /** There may be bytes where a pattern or its text is not known to be text. */
  hasBytes = false;
  /** The program may store attributes through `__dict__` or `vars`. */
  writesDicts = false;
  /** The program asks for what only the runtime's object model knows: it builds all classes. */
  objectModel = false;
  /** The program makes properties or descriptors by calls: any value on a class may be one. */
  descriptors = false;
  readonly #sites = new Map<object, Map<string, Slot>>();

  constructor(resolution: Resolution) {
    this.resolution = resolution;
  }

  /** The slot that belongs to one place of the program: the same in each pass. */
  site(node: object, role = ''): Slot {
    let slots = this.#sites.get(node);
    if (!slots) this.#sites.set(node, (slots = new Map()));
    let slot = slots.get(role);
    if (!slot) slots.set(role, (slot = new Slot(this.progress)));
    return slot;
  }

  slot(binding: Binding): Slot {
    let slot = this.slots.get(binding);
    if (!slot) this.slots.set(binding, (slot = new Slot(this.progress)));
    return slot;
  }

  scopeOf(node: FunctionNode | S.ClassDef, fallback: Scope): Scope {
    return this.resolution.scopes.get(node) ?? fallback;
  }
}
