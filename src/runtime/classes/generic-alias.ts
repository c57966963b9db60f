import { asTuple, Tuple } from '../values/tuple.ts';
import { construct } from '../calls/construct.ts';
import { isKeywords } from '../calls/keywords.ts';
import { registerType } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { typeRepr } from './type-repr.ts';

/** `list[int]`: a type with its arguments, for hints; called, it makes what the bare type makes. */
export class GenericAlias {
  readonly __origin__: PythonType;
  readonly __args__: Tuple;

  constructor(origin: PythonType, args: Tuple) {
    this.__origin__ = origin;
    this.__args__ = args;
  }

  __call__(...args: unknown[]): unknown {
    const last = args.at(-1);
    return isKeywords(last)
      ? construct(this.__origin__, args.slice(0, -1), last)
      : construct(this.__origin__, args);
  }

  __repr__(): string {
    return `${typeRepr(this.__origin__)}[${this.__args__.map((arg) => (arg === null ? 'None' : typeRepr(arg))).join(', ')}]`;
  }

  __eq__(other: unknown): boolean {
    return other instanceof GenericAlias && this.__repr__() === other.__repr__();
  }

  __hash__(): number {
    return this.__args__.length;
  }
}

/** `origin[key]`. */
export function genericAlias(origin: PythonType, key: unknown): GenericAlias {
  return new GenericAlias(origin, key instanceof Tuple ? key : asTuple([key]));
}

registerType(GenericAlias, 'GenericAlias', { module: 'types' });
