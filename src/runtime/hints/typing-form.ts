import { typeRepr } from '../classes/type-repr.ts';
import { unionType } from '../classes/union-type.ts';
import { TypeError } from '../exceptions/builtin.ts';
import { registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { Tuple } from '../values/tuple.ts';

/** A name of `typing` that has no meaning at run time beyond its repr: `typing.Any`, `typing.List[int]`. */
export class TypingForm {
  readonly #name: string;
  readonly #arguments: readonly unknown[] | undefined;
  /** The builtin type behind it: `typing.List` is `list`. */
  readonly __origin__: PythonType | null;

  constructor(name: string, origin: PythonType | null = null, args?: readonly unknown[]) {
    this.#name = name;
    this.__origin__ = origin;
    this.#arguments = args;
  }

  __getitem__(key: unknown): unknown {
    const args: readonly unknown[] = key instanceof Tuple ? [...key] : [key];
    if (this.#name === 'Optional') return unionType([key, null]);
    if (this.#name === 'Union') return unionType(args);
    return new TypingForm(this.#name, this.__origin__, args);
  }

  __call__(): never {
    throw new TypeError(
      `Type ${this.#name} cannot be instantiated; use ${this.#name.toLowerCase()}() instead`,
    );
  }

  __repr__(): string {
    const name = `typing.${this.#name}`;
    return this.#arguments ? `${name}[${this.#arguments.map(argumentText).join(', ')}]` : name;
  }
}

function argumentText(x: unknown): string {
  if (x === null) return 'None';
  if (Array.isArray(x)) return `[${x.map(argumentText).join(', ')}]`;
  return typeRepr(x);
}

registerType(TypingForm, '_GenericAlias', { module: 'typing' });

/** A type parameter: `~T`. */
export class TypeVar {
  readonly __name__: string;

  constructor(name: string) {
    this.__name__ = name;
  }

  __repr__(): string {
    return `~${this.__name__}`;
  }
}

registerType(TypeVar, 'TypeVar', { module: 'typing' });
