import type { Arguments } from '../python/syntax.ts';

/** A scope inside a top-level statement: its own names, and which of them are parameters. */
export interface Scope {
  readonly kind: 'function' | 'class' | 'comprehension';
  readonly names: ReadonlySet<string>;
  readonly parameters: ReadonlySet<string>;
  /** The class that it is, or that a method belongs to. */
  readonly className: string | null;
  /** The method of that class that this is. */
  readonly method: string | null;
}

/** The scopes around a place in a statement. */
export class Scopes {
  readonly #scopes: Scope[] = [];
  #deferred = false;

  /** Inside the body of a function: what is found there happens later. */
  get deferred(): boolean {
    return this.#deferred;
  }

  /** At the top level of the note. */
  get outside(): boolean {
    return this.#scopes.length === 0;
  }

  /** The class right around the place, or null. */
  get enclosingClass(): string | null {
    const scope = this.#scopes.at(-1);
    return scope?.kind === 'class' ? scope.className : null;
  }

  /** The innermost scope that owns a name, or null for the note's own namespace. */
  owner(name: string): Scope | null {
    for (let index = this.#scopes.length - 1; index >= 0; index -= 1) {
      const scope = this.#scopes[index];
      // The names of a class are not seen from its methods.
      if (scope?.kind === 'class' && index < this.#scopes.length - 1) continue;
      if (scope?.names.has(name)) return scope;
    }
    return null;
  }

  inside(scope: Scope, visit: () => void): void {
    const before = this.#deferred;
    this.#scopes.push(scope);
    this.#deferred ||= scope.kind === 'function';
    visit();
    this.#deferred = before;
    this.#scopes.pop();
  }
}

export function parameterNames(args: Arguments): string[] {
  const all = [...args.posonlyargs, ...args.args, args.vararg, ...args.kwonlyargs, args.kwarg];
  return all.flatMap((arg) => (arg ? [arg.arg] : []));
}
