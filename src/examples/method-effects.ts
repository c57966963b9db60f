import { isPureMethod } from './effects.ts';
import type { SelfEffect } from './facts.ts';

/** What is known of the methods of the note's classes, by their names alone: objects have no types here. */
export class MethodEffects {
  /** Methods of one name are taken together. */
  readonly #byName = new Map<string, SelfEffect>();

  add(effects: ReadonlyMap<string, SelfEffect>): void {
    for (const [method, { changes, calls }] of effects) {
      const known = this.#byName.get(method);
      if (!known) this.#byName.set(method, { changes, calls: new Set(calls) });
      else {
        known.changes ||= changes;
        for (const called of calls) known.calls.add(called);
      }
    }
  }

  /** Whether a method of this name may change its object; one that is not known may. */
  mayChange(method: string, seen: Set<string> = new Set()): boolean {
    const effect = this.#byName.get(method);
    if (!effect) return !isPureMethod(method);
    if (seen.has(method)) return false;
    seen.add(method);
    return effect.changes || [...effect.calls].some((called) => this.mayChange(called, seen));
  }
}
