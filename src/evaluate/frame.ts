import type { Binding, Scope } from '../translate/1-resolve/scope.ts';
import type { Namespaces } from './namespaces.ts';

/** The variables of one running function, class body, comprehension, or of the code itself. */
export class Frame {
  /** The scope that it belongs to. */
  readonly own: Scope;
  /** The scope in which names are looked up now: its own, or that of a handler in it. */
  scope: Scope;
  readonly outer: Frame | null;
  readonly globals: Namespaces;
  /** Where names are stored when they are not variables of a function: of the code itself and of class bodies. */
  readonly names: unknown;
  readonly variables = new Map<Binding, unknown>();
  /** What qualified names of definitions in here begin with. */
  readonly prefix: string;
  /** The class whose body this is, once it is made: what `super()` means. */
  made: unknown = null;
  /** The exception that the innermost `except` here has caught. */
  handling: unknown = null;

  constructor(
    scope: Scope,
    outer: Frame | null,
    globals: Namespaces,
    names: unknown,
    prefix: string,
  ) {
    this.own = scope;
    this.scope = scope;
    this.outer = outer;
    this.globals = globals;
    this.names = names;
    this.prefix = prefix;
  }

  /** The frame that holds a variable: this one or one around it. */
  home(binding: Binding): Frame | null {
    const { scope } = binding;
    const owner = scope.kind === 'handler' ? scope.owner() : scope;
    for (let frame: Frame | null = this; frame; frame = frame.outer)
      if (frame.own === owner) return frame;
    return null;
  }

  /** The frame whose names code in here shares: comprehensions have no names of their own. */
  owner(): Frame {
    let frame: Frame = this;
    while (frame.own.kind === 'comprehension' && frame.outer) frame = frame.outer;
    return frame;
  }
}
