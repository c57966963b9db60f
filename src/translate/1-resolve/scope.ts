import type * as S from '../../python/syntax.ts';

/** What opens a scope of its own in Python (CPython's Python/symtable.c), and an `except … as name` here. */
export type ScopeNode =
  | S.Module
  | S.FunctionDef
  | S.AsyncFunctionDef
  | S.Lambda
  | S.ClassDef
  | S.ListComp
  | S.SetComp
  | S.DictComp
  | S.GeneratorExp
  | S.ExceptHandler;

export type ScopeKind = 'module' | 'function' | 'class' | 'comprehension' | 'handler';

/** One name of one scope. */
export interface Binding {
  readonly name: string;
  readonly scope: Scope;
  /** How often it is bound in the text. */
  writes: number;
  /** Read by a function inside the function that owns it. */
  captured: boolean;
  /** Bound by another function, through `global` or `nonlocal`. */
  rebound: boolean;
  /** Unbound by `del` somewhere. */
  deleted: boolean;
  /** A function may read it before the statement that binds it first. */
  early: boolean;
  isParameter: boolean;
  /** The `def`, `class` or import that binds it, when that is its only binding. */
  definition: S.Statement | null;
  /** Its name in TypeScript. */
  jsName: string;
}

export class Scope {
  readonly kind: ScopeKind;
  readonly node: ScopeNode;
  readonly parent: Scope | null;
  readonly bindings = new Map<string, Binding>();
  /** Names declared `global` or `nonlocal` here, and where they live. */
  readonly outer = new Map<string, Binding>();
  /** Variables of functions around that are read here. */
  readonly used = new Set<Binding>();
  readonly children: Scope[] = [];

  constructor(kind: ScopeKind, node: ScopeNode, parent: Scope | null) {
    this.kind = kind;
    this.node = node;
    this.parent = parent;
    parent?.children.push(this);
  }

  /** The binding that a name means here, or null for a builtin or an undefined name. */
  lookup(name: string): Binding | null {
    const own = this.outer.get(name) ?? this.bindings.get(name);
    if (own) return own;
    for (let scope = this.parent; scope; scope = scope.parent) {
      if (scope.kind === 'class') continue;
      const found = scope.outer.get(name) ?? scope.bindings.get(name);
      if (found) return found;
    }
    return null;
  }

  /** The function (or module, class) scope that owns the variables of this one. */
  owner(): Scope {
    let scope: Scope = this;
    while ((scope.kind === 'comprehension' || scope.kind === 'handler') && scope.parent)
      scope = scope.parent;
    return scope;
  }
}
