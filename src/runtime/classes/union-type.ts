import { isType, registerType } from '../objects/class-info.ts';
import { typeRepr } from './type-repr.ts';
import { asTuple } from '../values/tuple.ts';
import type { Tuple } from '../values/tuple.ts';

/** `int | str`: what isinstance takes as several types. */
export class UnionType {
  readonly members: readonly unknown[];

  constructor(members: readonly unknown[]) {
    this.members = members;
  }

  get __args__(): Tuple {
    return asTuple([...this.members]);
  }

  __repr__(): string {
    return this.members.map((member) => (member === null ? 'None' : typeRepr(member))).join(' | ');
  }

  __eq__(other: unknown): boolean {
    if (!(other instanceof UnionType) || other.members.length !== this.members.length) return false;
    return other.members.every((member) => this.members.includes(member));
  }

  __hash__(): number {
    return this.members.length;
  }
}

/** May it stand beside `|` of types: a type, None, a union? */
export function isUnionMember(x: unknown): boolean {
  return x === null || isType(x) || x instanceof UnionType;
}

/** The union of types; one member alone is itself. */
export function unionType(parts: readonly unknown[]): unknown {
  const members = parts.flatMap((part) => (part instanceof UnionType ? part.members : [part]));
  const distinct = [...new Set(members)];
  return distinct.length === 1 ? distinct[0] : new UnionType(distinct);
}

registerType(UnionType, 'Union', { module: 'typing' });
