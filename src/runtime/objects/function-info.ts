/** One parameter of a described function. */
export interface Parameter {
  readonly name: string;
  readonly kind: 'positional-only' | 'positional' | 'varargs' | 'keyword-only' | 'kwargs';
  readonly hasDefault: boolean;
}

/** What Python knows about a function and JavaScript does not. */
export interface FunctionInfo {
  /** A function of the program (`def`, `lambda`), not of the runtime. */
  readonly user: boolean;
  readonly name: string;
  readonly qualname: string;
  readonly module: string;
  readonly doc: string | null;
  /** `name(a, b=, /, c, *args, key, flag=, **kw)`; parsed when it is needed. */
  readonly signature: string | null;
  /** The first parameter of the signature is passed as `this`. */
  readonly method: boolean;
  readonly kind: 'function' | 'staticmethod' | 'classmethod';
  readonly defaults: Readonly<Record<string, unknown>>;
  readonly annotations: Readonly<Record<string, unknown>>;
  /** Reads the variables of functions around that it uses, by name. */
  readonly cells?: Readonly<Record<string, () => unknown>>;
  /** The names of its module, where they are not the program's own. */
  readonly globals?: ReadonlyMap<unknown, unknown>;
}

const infos = new WeakMap<object, FunctionInfo>();

/** Remembers what is known about a function. */
export function describeFunction(f: object, info: FunctionInfo): void {
  infos.set(f, info);
}

/** What is known about a function; nothing about the runtime's own. */
export function functionInfo(f: unknown): FunctionInfo | undefined {
  return typeof f === 'function' ? infos.get(f) : undefined;
}
