import type { PythonType } from '../objects/class-info.ts';
import { builtinType, classInfo } from '../objects/class-info.ts';
import { classOrder } from './class-order.ts';

const slots = new WeakMap<PythonType, readonly string[]>();

/** Declares `__slots__` of a class. */
export function declareSlots(type: PythonType, names: readonly string[]): void {
  slots.set(type, names);
}

/** The names of all slots that objects of `type` have: what is stored there is not in `__dict__`. */
export function slotNames(type: PythonType): ReadonlySet<string> {
  return new Set(classOrder(type).flatMap((one) => [...(slots.get(one) ?? [])]));
}

/** The only attributes that objects of `type` may have, or undefined when some class lets them have any. */
export function slotsOf(type: PythonType): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const one of classOrder(type)) {
    if (one === builtinType('object')) break;
    const own = slots.get(one);
    if (!own && !classInfo(one).builtin) return undefined;
    for (const name of own ?? []) names.add(name);
  }
  return names.has('__dict__') ? undefined : names;
}
