import type * as S from '../../python/syntax.ts';
import type { Binding, Scope } from '../1-resolve/scope.ts';
import * as T from '../2-type/type.ts';
import type { Printer } from './printer.ts';

/** A sum: numbers times variables or lengths, and a constant. */
interface Linear {
  readonly terms: ReadonlyMap<Binding | Length, number>;
  readonly constant: number;
}

/** The length of what a variable holds. */
interface Length {
  readonly lengthOf: Binding;
}

/** The highest value of the variable of a counting loop: a bound, and what to add to it. */
export interface Bound {
  readonly expression: S.Expression;
  readonly more: 0 | -1;
}

/**
 * Whether an index is certainly in range: not negative by its interval, and below the length by linear arithmetic over
 * the bounds of the loops around it, for sequences that never get shorter.
 */
export function isInRange(printer: Printer, object: S.Expression, index: S.Expression): boolean {
  const range = T.only(printer.type(index), 'int');
  if (object.kind !== 'Name' || !range || range.lo < 0 || !T.isSmall([range])) return false;
  const binding = printer.binding(object.id);
  if (!binding || !isSteady(printer, binding) || !keepsSize(printer, printer.type(object)))
    return false;
  const proof = new Proof(printer);
  const at = proof.linear(index, printer.scope, true);
  return at !== null && proof.leastLengths(binding).some((least) => proof.isBelow(at, least));
}

/** A sequence that never gets shorter; with `fixed`, nor longer. */
export function keepsSize(printer: Printer, type: T.Type, fixed = false): boolean {
  if (T.isOnly(type, 'str')) return printer.program.isBmp;
  const list = T.only(type, 'list');
  const { shrunk, grown } = printer.program.sizes;
  if (!list || !shrunk || T.isUnknown(list.element.type)) return false;
  const root = list.element.root();
  return !shrunk.has(root) && !(fixed && grown.has(root));
}

/** It is bound once, before anything that reads it. */
function isSteady(printer: Printer, binding: Binding): boolean {
  const isParameter = binding.isParameter && binding.writes === 1 && !binding.rebound;
  return isParameter || printer.program.sizes.values.has(binding);
}

class Proof {
  readonly #printer: Printer;
  readonly #lengths = new Map<Binding, Length>();

  constructor(printer: Printer) {
    this.#printer = printer;
  }

  /** Sums that the length of a variable's list is at least. */
  leastLengths(binding: Binding): Linear[] {
    const made = this.#printer.program.sizes.values.get(binding);
    const count = made ? itemCount(made) : null;
    const counted = count && this.linear(count, binding.scope, false);
    return [this.#lengthOf(binding), ...(counted ? [counted] : [])];
  }

  #lengthOf(binding: Binding): Linear {
    const length = this.#lengths.get(binding) ?? { lengthOf: binding };
    this.#lengths.set(binding, length);
    return { terms: new Map([[length, 1]]), constant: 0 };
  }

  /** An expression of a scope as a sum; `inLoop`: variables of the loops being printed may stand in it. */
  linear(node: S.Expression, scope: Scope, inLoop: boolean, depth = 0): Linear | null {
    if (depth > 8) return null;
    const of = (child: S.Expression): Linear | null => this.linear(child, scope, inLoop, depth + 1);
    if (node.kind === 'Constant')
      return node.value.type === 'int' ? constant(Number(node.value.value)) : null;
    if (node.kind === 'Name') return this.#variable(scope.lookup(node.id), inLoop, depth);
    if (node.kind === 'Call') return this.#length(node, scope);
    if (node.kind !== 'BinOp' || (node.op !== '+' && node.op !== '-')) return null;
    const [left, right] = [of(node.left), of(node.right)];
    return left && right && plus(left, right, node.op === '+' ? 1 : -1);
  }

  #variable(binding: Binding | null, inLoop: boolean, depth: number): Linear | null {
    if (!binding) return null;
    const isCounter = inLoop && this.#printer.counters.has(binding);
    if (!isCounter && !isSteady(this.#printer, binding)) return null;
    const value = this.#printer.program.sizes.values.get(binding);
    const known = !isCounter && value ? this.linear(value, binding.scope, false, depth + 1) : null;
    return known ?? { terms: new Map([[binding, 1]]), constant: 0 };
  }

  #length({ func, args }: S.Call, scope: Scope): Linear | null {
    const [arg] = args;
    if (func.kind !== 'Name' || func.id !== 'len' || scope.lookup('len')) return null;
    const binding = arg?.kind === 'Name' && args.length === 1 ? scope.lookup(arg.id) : null;
    return binding && isSteady(this.#printer, binding) ? this.#lengthOf(binding) : null;
  }

  isBelow(index: Linear, length: Linear): boolean {
    let difference = plus(index, length, -1);
    for (let step = 0; step < 8; step++) {
      const raised = this.#raise(difference);
      if (!raised) return this.#most(difference) <= -1;
      difference = raised;
    }
    return false;
  }

  /** Puts the highest value of a loop's variable in its place. */
  #raise(sum: Linear): Linear | null {
    for (const [term, factor] of sum.terms) {
      if ('lengthOf' in term) continue;
      const bound = this.#printer.counters.get(term);
      const most = bound && factor > 0 ? this.linear(bound.expression, term.scope, true) : null;
      if (!bound || !most) continue;
      const rest = { terms: new Map([...sum.terms].filter(([one]) => one !== term)), constant: 0 };
      const raised = plus(rest, plus(most, constant(bound.more), 1), factor);
      return plus(raised, constant(sum.constant), 1);
    }
    return null;
  }

  /** The highest value by what is known of each variable alone. */
  #most({ terms, constant: base }: Linear): number {
    let most = base;
    for (const [term, factor] of terms) {
      const range =
        'lengthOf' in term ? { lo: 0, hi: Infinity } : T.only(this.#printer.slotType(term), 'int');
      if (factor !== 0) most += factor * (range ? (factor > 0 ? range.hi : range.lo) : Infinity);
    }
    return Number.isNaN(most) ? Infinity : most;
  }
}

function constant(value: number): Linear {
  return { terms: new Map(), constant: value };
}

function plus(a: Linear, b: Linear, factor: number): Linear {
  const terms = new Map(a.terms);
  for (const [term, times] of b.terms) terms.set(term, (terms.get(term) ?? 0) + factor * times);
  return { terms, constant: a.constant + factor * b.constant };
}

/** How many items a list has at least that is made so: `[0] * n`, `[… for _ in range(n)]`, `list(range(n))`. */
function itemCount(node: S.Expression): S.Expression | null {
  if (node.kind === 'BinOp' && node.op === '*') {
    if (node.left.kind === 'List' && node.left.elts.length === 1 && !isStarred(node.left))
      return node.right;
    return node.right.kind === 'List' && node.right.elts.length === 1 && !isStarred(node.right)
      ? node.left
      : null;
  }
  if (node.kind === 'ListComp') {
    const [generator, more] = node.generators;
    return generator && !more && generator.ifs.length === 0 ? rangeCount(generator.iter) : null;
  }
  const isList = node.kind === 'Call' && node.func.kind === 'Name' && node.func.id === 'list';
  const [only] = isList ? node.args : [];
  return only ? rangeCount(only) : null;
}

function isStarred(node: S.List): boolean {
  return node.elts.some((child) => child.kind === 'Starred');
}

function rangeCount(node: S.Expression): S.Expression | null {
  if (node.kind !== 'Call' || node.func.kind !== 'Name' || node.func.id !== 'range') return null;
  return node.args.length === 1 ? (node.args[0] ?? null) : null;
}
