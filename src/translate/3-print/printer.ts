import type * as S from '../../python/syntax.ts';
import type { Declarations } from '../1-resolve/declare.ts';
import type { Resolution } from '../1-resolve/resolve.ts';
import type { Binding, Scope } from '../1-resolve/scope.ts';
import type { Context } from '../2-type/context.ts';
import type { ClassInfo, FunctionInfo, Type } from '../2-type/type.ts';
import { refuse, type RefusalCode } from '../refusals.ts';
import type { Refusal } from '../translation.ts';
import type { Comments } from './comments.ts';
import type { Bound } from './in-range.ts';
import type { ListSizes } from './list-sizes.ts';
import type { Rawness } from './rawness.ts';
import type { NamedType } from './recursive-types.ts';
import type { TsExpression, TsStatement } from './tree.ts';

/** Facts about the whole program that printing rests on. */
export interface Program {
  readonly module: S.Module;
  readonly resolution: Resolution;
  readonly context: Context;
  readonly declarations: Declarations;
  readonly rawness: Rawness;
  readonly sizes: ListSizes;
  readonly comments: Comments;
  /** The program looks at names, docs or parameters of its own functions and classes. */
  readonly isReflective: boolean;
  /** Names that are compared with `==` or `!=`. */
  readonly compared: ReadonlySet<string>;
  /** No text of this program can hold a character beyond U+FFFF: UTF-16 indexes are code points. */
  readonly isBmp: boolean;
  /** Tasks, futures or coroutines pass through promises. */
  readonly carries: boolean;
  /** Functions that must be async in JavaScript although Python's are not: they drive an event loop. */
  readonly coloured: ReadonlySet<FunctionInfo>;
}

/** The state of printing one program. */
export class Printer {
  readonly program: Program;
  readonly values = new Set<string>();
  readonly types = new Set<string>();
  /** Types that hold themselves, by the names they got. */
  readonly namedTypes: NamedType[] = [];
  readonly refusals: Refusal[] = [];
  scope: Scope;
  function: FunctionInfo | null = null;
  owner: ClassInfo | null = null;
  /** Statements to put before the one being printed. */
  pending: TsStatement[] = [];
  /** What `break` in the loop being printed has to do first: the flag of its else. */
  loops: { readonly flag: string | null; readonly label: string | null }[] = [];
  readonly #stands = new Set<string>();
  /** `this` is not the method's own here (a nested function, a generator): the receiver has a name. */
  indirect = false;
  /** The expression of the statement being printed: nobody uses its value. */
  dropped: S.Expression | null = null;
  /** Inside a try whose handlers may take a failing import. */
  guarded = false;
  /** The error that the handler being printed has caught. */
  handling: string | null = null;
  /** The variables that hold defaults which are evaluated once. */
  readonly defaults = new Map<S.Expression, TsExpression>();
  /** The variables of the counting loops being printed, and how high they get. */
  readonly counters = new Map<Binding, Bound>();
  /** Methods that need `const self = this`. */
  readonly named = new Set<FunctionInfo>();
  #temporaries = 0;
  readonly #bound = new Set<FunctionInfo>();

  /** Attributes of the program's classes that TypeScript spells another way. */
  readonly attributes: ReadonlyMap<string, string>;

  constructor(program: Program, attributes: ReadonlyMap<string, string> = new Map()) {
    this.program = program;
    this.attributes = attributes;
    this.scope = program.resolution.module;
  }

  /** A name of the runtime; imports it. */
  runtime(name: string): TsExpression {
    this.values.add(name);
    return { kind: 'identifier', name };
  }

  /** A type of the runtime; imports it as a type unless its value is imported too. */
  runtimeType(name: string): string {
    this.types.add(name);
    return name;
  }

  type(node: S.Expression): Type {
    return this.program.context.types.get(node) ?? [];
  }

  binding(name: string): Binding | null {
    return this.scope.lookup(name);
  }

  slotType(binding: Binding): Type {
    return this.program.context.slots.get(binding)?.type ?? [];
  }

  /** Whether the function is called by whoever does not know it; printing a call that only the run can bind says so. */
  escapes(info: FunctionInfo): boolean {
    if (!info.escapes) this.#bound.add(info);
    return info.escapes;
  }

  /** Some function was printed as one that does not escape, and then it did. */
  hasAssumedWrong(): boolean {
    return [...this.#bound].some((info) => info.escapes);
  }

  refuse(code: RefusalCode, at: S.Located, detail = ''): void {
    this.refusals.push(refuse(code, at, detail));
  }

  /** A name for a helper variable that the original does not have. */
  temporary(base: string): string {
    this.#temporaries += 1;
    return this.#temporaries === 1 ? `${base}$` : `${base}$${this.#temporaries}`;
  }

  /** Lets a helper variable be printed as a name of the program. */
  stand(name: string): void {
    this.#stands.add(name);
  }

  isStand(name: string): boolean {
    return this.#stands.has(name);
  }

  /** Prints something with another scope, function or class around it. */
  within<T>(
    change: Partial<
      Pick<Printer, 'scope' | 'function' | 'owner' | 'loops' | 'indirect' | 'handling' | 'guarded'>
    >,
    print: () => T,
  ): T {
    const { scope, function: fn, owner, loops, indirect, handling, guarded } = this;
    Object.assign(this, change);
    try {
      return print();
    } finally {
      Object.assign(this, { scope, function: fn, owner, loops, indirect, handling, guarded });
    }
  }
}
