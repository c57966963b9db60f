import { callFunction } from '../calls/call-function.ts';
import type { Callable } from '../objects/bound-method.ts';
import { repr } from '../format/repr.ts';
import { asTuple, Tuple } from '../values/tuple.ts';

/** Stands for a value that the enum class chooses, once. */
export class Auto {
  value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }

  __repr__(): string {
    return `auto(${this.value === undefined ? '_auto_null' : repr(this.value)})`;
  }
}

/** auto(): as the value of a member, or within a tuple. */
export function auto(value?: unknown): unknown {
  return new Auto(value);
}

/** What a member's value is when it is, or holds, auto(): each is chosen by `choose` and told to `last`. */
export function resolveAuto(
  given: unknown,
  last: unknown[],
  choose: (last: unknown[]) => unknown,
): unknown {
  const one = (auto: Auto): unknown => {
    if (auto.value === undefined) auto.value = choose([...last]);
    last.push(auto.value);
    return auto.value;
  };
  if (given instanceof Auto) return one(given);
  if (given instanceof Tuple && given.some((item) => item instanceof Auto))
    return asTuple(given.map((item): unknown => (item instanceof Auto ? one(item) : item)));
  last.push(given);
  return given;
}

/** Calls a class's `_generate_next_value_`. */
export function nextValue(
  generate: unknown,
  name: string,
  count: number,
  last: unknown[],
): unknown {
  return callFunction(generate as Callable, [name, 1, count, last], {});
}
