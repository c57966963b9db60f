import type { Call, Expression } from '../python/syntax.ts';
import { baseName } from './base-name.ts';
import { changesFirstArgument, isHarmless, isPrinter, isPureMethod } from './effects.ts';
import { emptyLater, type Facts, type Later, type MethodCall, type SelfEffect } from './facts.ts';
import { Scopes } from './scopes.ts';

/** Writes down what a statement does to names, by the scope in which it does it. */
export class FactRecorder {
  readonly scopes = new Scopes();
  readonly facts: Facts & { later: Later | null } = {
    uses: new Set(),
    binds: new Set(),
    kills: new Set(),
    mutates: new Set(),
    methods: [],
    handed: new Set(),
    aliases: [],
    imports: new Set(),
    selfEffects: new Map(),
    calls: false,
    prints: false,
    later: null,
  };

  later(): Later {
    return (this.facts.later ??= emptyLater());
  }

  use(name: string): void {
    if (!this.scopes.owner(name)) this.#here().uses.add(name);
  }

  /** The value of the name is changed. */
  mutate(name: string): void {
    const owner = this.scopes.owner(name);
    if (!owner) {
      this.#here().mutates.add(name);
    } else if (owner.parameters.has(name)) {
      if (owner.className !== null && name === 'cls') this.later().mutates.add(owner.className);
      else if (owner.method !== null && name === 'self')
        this.selfEffect(owner.method).changes = true;
      else this.later().mutatesParameters = true;
    }
  }

  selfEffect(method: string): SelfEffect {
    const known = this.facts.selfEffects.get(method);
    if (known) return known;
    const effect: SelfEffect = { changes: false, calls: new Set() };
    this.facts.selfEffects.set(method, effect);
    return effect;
  }

  call({ func, args, keywords }: Call): void {
    this.facts.calls ||= !this.scopes.deferred;
    const name = func.kind === 'Name' ? func.id : func.kind === 'Attribute' ? func.attr : '';
    if (isPrinter(name)) this.#here().prints = true;
    if (func.kind === 'Attribute') this.#method(func.value, func.attr);
    const given = [...args, ...keywords.map(({ value }) => value)].map(baseName);
    if (changesFirstArgument(name)) {
      const [first] = given;
      if (first) this.mutate(first);
    } else if (func.kind !== 'Name' || !isHarmless(name)) {
      for (const base of given) {
        if (base !== null && !this.scopes.owner(base)) this.facts.handed.add(base);
      }
    }
  }

  /** `getcontext().prec = 5` changes what an imported function hands out. */
  settingOfCall(target: Expression): void {
    let node = target;
    while (node.kind === 'Attribute' || node.kind === 'Subscript') node = node.value;
    if (node.kind !== 'Call') return;
    const base = baseName(node.func);
    if (base !== null && !this.scopes.owner(base)) {
      this.#methods().push({ base, method: 'set', imported: true });
    }
  }

  #method(object: Expression, method: string): void {
    const base = baseName(object);
    if (base === null) return;
    const owner = this.scopes.owner(base);
    if (!owner) this.#methods().push({ base, method, imported: false });
    else if (!owner.parameters.has(base)) return;
    else if (owner.method === null || base !== 'self') {
      this.later().methods.push({ base: null, method, imported: false });
    } else if (object.kind === 'Name') this.selfEffect(owner.method).calls.add(method);
    else if (!isPureMethod(method)) this.selfEffect(owner.method).changes = true;
  }

  #methods(): MethodCall[] {
    return this.scopes.deferred ? this.later().methods : this.facts.methods;
  }

  #here(): Facts | Later {
    return this.scopes.deferred ? this.later() : this.facts;
  }
}
