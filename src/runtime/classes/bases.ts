import { asJavaScriptClass, classInfo, describeClass } from '../objects/class-info.ts';
import type { PythonType } from '../objects/class-info.ts';
import { Derived } from '../values/derived.ts';
import { giveSpecials } from './ancestor.ts';
import { bestBase } from './best-base.ts';
import { mergedOrder } from './class-order.ts';

/** A class that can be derived from. */
export type Base = abstract new (...args: never[]) => object;

type Joined<A extends Base, B extends Base> = Omit<A, 'prototype'> &
  Omit<B, 'prototype'> &
  (new (...args: ConstructorParameters<A>) => InstanceType<A> & InstanceType<B>);

/**
 * The class to derive from when there are several bases: `class D extends bases(B, C)`. It derives from the first and
 * has the others' members where Python's class order (C3) finds them first. TypeError when there is no such order.
 */
export function bases<A extends Base, B extends Base>(a: A, b: B): Joined<A, B>;
export function bases<A extends Base, B extends Base, C extends Base>(
  a: A,
  b: B,
  c: C,
): Omit<Joined<A, B>, 'prototype'> &
  Omit<C, 'prototype'> &
  (new (...args: ConstructorParameters<A>) => InstanceType<A> & InstanceType<B> & InstanceType<C>);
export function bases(...types: Base[]): Base;
export function bases(...types: Base[]): Base {
  return joinBases(types) as unknown as Base;
}

/** The same for classes that are not known beforehand. */
export function joinBases(types: readonly PythonType[]): PythonType {
  const order = mergedOrder(types);
  const Parent = bestBase(types) as unknown as new (...args: unknown[]) => object;
  const Joined = class extends Parent {};
  describeClass(Joined, { bases: [...types], joined: true, builtin: false });
  // From the far end of the order to the near one, so that nearer members replace farther ones.
  for (const one of [...order].reverse()) {
    const own = asJavaScriptClass(one);
    copyMembers(own.prototype as object | undefined, Joined.prototype);
    copySpecials(Parent, one, Joined.prototype);
    if (typeof one === 'function') copyMembers(own, Joined);
  }
  return Joined;
}

/** An object that holds an int, a float or a str has the type's special methods as its class's own. */
function copySpecials(Parent: unknown, type: PythonType, to: object): void {
  const isHeld = typeof Parent === 'function' && Parent.prototype instanceof Derived;
  if (!isHeld || !classInfo(type).create) return;
  giveSpecials(to, classInfo(type).specials?.() ?? {});
}

const notCopied = new Set(['constructor', 'prototype', 'length', 'name', 'arguments', 'caller']);

function copyMembers(from: object | undefined, to: object): void {
  if (!from || natives.has(from)) return;
  for (const key of Reflect.ownKeys(from)) {
    const descriptor = Object.getOwnPropertyDescriptor(from, key);
    const isJavaScripts =
      typeof from === 'function' ? notCopied.has(String(key)) : key === 'constructor';
    if (!descriptor || isJavaScripts) continue;
    Object.defineProperty(to, key, { ...descriptor, configurable: true });
  }
}

const natives = new Set<object>([
  Object.prototype,
  Array.prototype,
  Map.prototype,
  Set.prototype,
  Error.prototype,
  Function.prototype,
  Object,
  Array,
  Map,
  Set,
  Error,
]);
