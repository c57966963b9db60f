import { setsUp } from './effects.ts';
import type { Facts, Later, MethodCall } from './facts.ts';
import { MethodEffects } from './method-effects.ts';

/**
 * The note's one namespace, filled from top to bottom. For every statement it knows which earlier ones it needs:
 * those that bind, or since then changed, a name that is looked up when the statement runs, in it or in the functions
 * that it can reach by then.
 */
export class Namespace {
  readonly #facts: Facts[] = [];
  /** For each statement, the statements that it needs directly. */
  readonly #needs: number[][] = [];
  /** For each statement, those whose functions its values may hold. */
  readonly #holds: ReadonlySet<number>[] = [];
  /** The statement that bound or changed a name last. */
  readonly #last = new Map<string, number>();
  readonly #imported = new Set<string>();
  /** Imported modules that were set up (`random.seed(1)`): from then on each call of theirs counts. */
  readonly #setUp = new Set<string>();
  /** Names for one and the same value. */
  readonly #aliases = new Map<string, Set<string>>();
  readonly #methods = new MethodEffects();
  #work: number;

  /** `work` limits what is followed, in names and statements: a tangled note must not take quadratic time. */
  constructor(work: number) {
    this.#work = work;
  }

  /** More was to be followed than the limit allows: some programs lack statements. */
  get exhausted(): boolean {
    return this.#work <= 0;
  }

  /** The name is bound by now. */
  has(name: string): boolean {
    return this.#last.has(name);
  }

  isImported(name: string): boolean {
    return this.#imported.has(name);
  }

  /** Adds the next statement of the note, and gives its number. `effective` is false for one that is expected to raise. */
  add(facts: Facts, effective = true): number {
    const index = this.#facts.length;
    const { names, later, held } = this.#reach(facts.uses);
    const changed = this.#changed(facts, later);
    const kept = [...facts.binds, ...changed].filter((name) => !facts.kills.has(name));
    this.#facts.push(facts);
    this.#needs.push(this.#lastOf([...names, ...kept]));
    this.#holds.push(facts.later ? new Set(held).add(index) : held);
    if (effective) this.#note(facts, changed, index);
    return index;
  }

  /** The statement itself looks a name up. */
  uses(index: number, name: string): boolean {
    return this.#facts[index]?.uses.has(name) ?? false;
  }

  /** The statement prints, by itself or in a function that it can reach. */
  prints(index: number): boolean {
    const facts = this.#facts[index];
    if (!facts) return false;
    if (facts.prints) return true;
    if (!facts.calls) return false;
    return [...(this.#holds[index] ?? [])].some((held) => this.#facts[held]?.later?.prints);
  }

  /** The statements that these names need when they are looked up now. */
  needsOf(names: Iterable<string>): number[] {
    return this.#lastOf([...this.#reach(names).names]);
  }

  /** The statements, and all that they need, in the order of the note. */
  slice(statements: Iterable<number>): number[] {
    const found = new Set<number>(statements);
    const pending = [...found];
    for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
      for (const needed of this.#needs[index] ?? []) {
        if (this.#work <= 0 || found.has(needed)) continue;
        this.#work -= 1;
        found.add(needed);
        pending.push(needed);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /** All names that are looked up: those given, and those in functions that can be reached through them. */
  #reach(uses: Iterable<string>): {
    readonly names: ReadonlySet<string>;
    readonly later: readonly Later[];
    readonly held: ReadonlySet<number>;
  } {
    const names = new Set<string>(uses);
    const held = this.#heldBy(names);
    const reached = new Set(held);
    const later: Later[] = [];
    for (const index of reached) {
      const found = this.#facts[index]?.later;
      if (!found) continue;
      later.push(found);
      for (const name of found.uses) {
        if (names.has(name) || (this.#work -= 1) <= 0) continue;
        names.add(name);
        for (const inner of this.#heldBy([name])) reached.add(inner);
      }
    }
    return { names, later, held };
  }

  /** The statements whose functions the values of these names may hold. */
  #heldBy(names: Iterable<string>): ReadonlySet<number> {
    let all: ReadonlySet<number> = new Set();
    let own = false;
    for (const name of names) {
      const last = this.#last.get(name);
      const held = last === undefined ? undefined : this.#holds[last];
      if (!held || held.size === 0 || held === all) continue;
      // Most often there is one set, and it can be shared.
      if (all.size === 0 && !own) {
        all = held;
        continue;
      }
      const union = own ? (all as Set<number>) : new Set(all);
      own = true;
      for (const index of held) if ((this.#work -= 1) > 0) union.add(index);
      all = union;
    }
    return all;
  }

  #lastOf(names: Iterable<string>): number[] {
    const found = new Set<number>();
    for (const name of names) {
      const last = this.#last.get(name);
      if (last !== undefined) found.add(last);
    }
    return [...found];
  }

  /** The names whose values the statement changes. */
  #changed(facts: Facts, later: readonly Later[]): Set<string> {
    const changed = new Set(facts.mutates);
    const add = ({ base }: MethodCall): unknown => base !== null && changed.add(base);
    facts.methods.filter((call) => this.#changes(call)).forEach(add);
    if (facts.calls) {
      for (const { mutates, methods } of later) {
        this.#work -= mutates.size + methods.length;
        for (const name of mutates) changed.add(name);
        methods.filter((call) => this.#changes(call)).forEach(add);
      }
      const handedOn = later.some(
        ({ mutatesParameters, methods }) =>
          mutatesParameters || methods.some((call) => call.base === null && this.#changes(call)),
      );
      if (handedOn) for (const name of facts.handed) changed.add(name);
    }
    for (const name of Array.from(changed)) {
      for (const other of this.#aliases.get(name) ?? []) {
        if ((this.#work -= 1) > 0) changed.add(other);
      }
    }
    // What a function binds only for itself, or nobody has bound, is nothing of the note's.
    return new Set([...changed].filter((name) => this.#last.has(name) || facts.binds.has(name)));
  }

  #changes({ base, method, imported }: MethodCall): boolean {
    if (base !== null && this.#imported.has(base)) return setsUp(method) || this.#setUp.has(base);
    if (imported) return false;
    return this.#methods.mayChange(method);
  }

  #note(facts: Facts, changed: ReadonlySet<string>, index: number): void {
    for (const name of changed) {
      this.#last.set(name, index);
      if (this.#imported.has(name)) this.#setUp.add(name);
    }
    for (const name of facts.binds) {
      this.#last.set(name, index);
      if (facts.kills.has(name)) this.#forget(name);
    }
    for (const name of facts.imports) this.#imported.add(name);
    for (const [a, b] of facts.aliases) this.#alias(a, b);
    this.#methods.add(facts.selfEffects);
  }

  /** A new value: the name is no longer another name for the old one. */
  #forget(name: string): void {
    this.#imported.delete(name);
    this.#setUp.delete(name);
    this.#aliases.get(name)?.delete(name);
    this.#aliases.delete(name);
  }

  #alias(a: string, b: string): void {
    if (a === b || !this.#last.has(b) || this.#imported.has(b)) return;
    const group = this.#aliases.get(b) ?? new Set([b]);
    group.add(a);
    this.#aliases.set(a, group);
    this.#aliases.set(b, group);
  }
}
