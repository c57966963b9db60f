import { BaseException } from '../exceptions/base-exception.ts';
import { NameError } from '../exceptions/builtin.ts';
import { asException } from '../exceptions/caught.ts';
import * as builtins from '../modules/builtins.ts';
import { undefinedName } from '../statements/names.ts';
import { setModuleNames } from './module-names.ts';
import { Dict } from '../values/dict.ts';

/** Where the program says that it is (`__file__`, tracebacks). */
const fileName = 'main.py';

type Getters = Readonly<Record<string, () => unknown>>;
type Setters = Readonly<Record<string, (value: unknown) => unknown>>;

/**
 * The variables of a program's module as the dict that `globals()` returns: reads and writes go to the variables
 * themselves, names that the program does not have stay here.
 */
class Namespace extends Dict<unknown, unknown> {
  #getters: ReadonlyMap<unknown, () => unknown> = new Map();
  #setters: ReadonlyMap<unknown, (value: unknown) => unknown> = new Map();
  /** Everything that CPython has in a fresh module. */
  readonly #own = new Dict<unknown, unknown>([
    ['__name__', '__main__'],
    ['__doc__', null],
    ['__package__', null],
    ['__loader__', null],
    ['__spec__', null],
    ['__builtins__', builtins],
    ['__file__', fileName],
  ]);

  static of(getters: Getters, setters: Setters, doc: string | null): Namespace {
    const made = new Namespace();
    made.#getters = new Map(Object.entries(getters));
    made.#setters = new Map(Object.entries(setters));
    made.#own.set('__doc__', doc);
    return made;
  }

  /** Names of variables in the order in which they were seen bound, those that are only here among them. */
  readonly #order = new Set<unknown>();

  override get size(): number {
    return [...this.keys()].length;
  }

  override has(key: unknown): boolean {
    return this.#own.has(key) || valueOf(this.#getters.get(key)) !== undefined;
  }

  override get(key: unknown): unknown {
    return this.#getters.has(key) ? valueOf(this.#getters.get(key)) : this.#own.get(key);
  }

  override set(key: unknown, value: unknown): this {
    // The constructor of Map comes here before there is anything to set.
    this.#notice();
    const set = this.#setters.get(key);
    if (set) set(value);
    else if (this.#getters.has(key)) throw new Error(`${String(key)} is not written to`);
    else this.#own.set(key, value);
    this.#order.add(key);
    return this;
  }

  override delete(key: unknown): boolean {
    if (!this.has(key)) return false;
    const set = this.#setters.get(key);
    if (set) set(undefined);
    else if (this.#getters.has(key)) throw new Error(`${String(key)} is not deleted`);
    else this.#own.delete(key);
    return true;
  }

  override clear(): void {
    for (const key of [...this.keys()]) this.delete(key);
  }

  override *keys(): MapIterator<unknown> {
    this.#notice();
    yield* this.#order;
    return undefined;
  }

  /** Puts what has been bound since at the end. */
  #notice(): void {
    for (const key of this.#own.keys()) this.#order.add(key);
    for (const name of this.#order) if (!this.has(name)) this.#order.delete(name);
    for (const name of this.#getters.keys())
      if (valueOf(this.#getters.get(name)) !== undefined) this.#order.add(name);
  }

  override *values(): MapIterator<unknown> {
    for (const key of this.keys()) yield this.get(key);
    return undefined;
  }

  override *entries(): MapIterator<[unknown, unknown]> {
    for (const key of this.keys()) yield [key, this.get(key)];
    return undefined;
  }

  override forEach(
    visit: (value: unknown, key: unknown, map: Map<unknown, unknown>) => void,
  ): void {
    for (const [key, value] of this.entries()) visit(value, key, this);
  }
}

// To Python it is a dict.
Object.defineProperty(Namespace.prototype, 'constructor', { value: Dict });

/** What `globals()` returns; undefined variables are left out. `doc` is the module's documentation. */
export function namespace(
  getters: Getters,
  setters: Setters = {},
  doc: string | null = null,
): Map<unknown, unknown> {
  const made = Namespace.of(getters, setters, doc);
  setModuleNames(made);
  return made;
}

/** `globals()` and `locals()` themselves: what they return, the translator or the evaluator knows where they are called. */
export function globals(): never {
  throw new Error('globals() is called where no names are known');
}

/** What `locals()` returns in a function: a dict of what is bound now. */
export function locals(variables: Readonly<Record<string, unknown>> = {}): Dict<unknown, unknown> {
  return new Dict(Object.entries(variables));
}

/** The same where some variables may not be bound yet. */
export function boundLocals(getters: Getters): Dict<unknown, unknown> {
  const names = new Dict<unknown, unknown>();
  for (const [name, get] of Object.entries(getters)) {
    const value = valueOf(get);
    if (value !== undefined) names.set(name, value);
  }
  return names;
}

/** A name that only the namespace can have. NameError when it has not. */
export function globalName(names: ReadonlyMap<unknown, unknown>, name: string): unknown {
  return names.has(name) ? names.get(name) : undefinedName(name);
}

/** The value of a variable; undefined when it is not bound. */
function valueOf(get: (() => unknown) | undefined): unknown {
  if (!get) return undefined;
  try {
    return get();
  } catch (error) {
    const exception = asException(error);
    if (exception instanceof BaseException && exception instanceof NameError) return undefined;
    throw error;
  }
}
