import type { Binding } from '../1-resolve/scope.ts';
import type { Context, Environment, Flow } from './context.ts';
import { join, sameType } from './join.ts';
import { type Type, without } from './type.ts';

const unbound: Type = [{ kind: 'unbound' }];

/** Whether the walk follows this variable from statement to statement; others have one type for the whole program. */
export function isTracked(binding: Binding, flow: Flow): boolean {
  return !binding.rebound && binding.scope.owner() === flow.scope.owner();
}

export function joinEnvironments(
  a: Environment | null,
  b: Environment | null,
  wide = false,
): Environment | null {
  if (!a || !b) return a ?? b;
  const result: Environment = new Map();
  for (const [binding, type] of a) result.set(binding, join(type, b.get(binding) ?? unbound, wide));
  for (const [binding, type] of b)
    if (!a.has(binding)) result.set(binding, join(unbound, type, wide));
  return result;
}

function sameEnvironment(a: Environment, b: Environment): boolean {
  if (a.size !== b.size) return false;
  for (const [binding, type] of a) if (!sameType(type, b.get(binding) ?? [])) return false;
  return true;
}

/** The environment at the head of a loop: what enters it, and what came back to it in the pass before. */
export function loopHead(context: Context, loop: object, entry: Environment): Environment {
  const back = context.backEdges.get(loop);
  return back ? (joinEnvironments(new Map(entry), back, false) ?? entry) : new Map(entry);
}

/** Remembers what comes back to the head of a loop. */
export function closeLoop(context: Context, loop: object, back: Environment | null): void {
  if (!back) return;
  const old = context.backEdges.get(loop);
  const joined = old ? joinEnvironments(old, back, context.progress.pass > 3) : new Map(back);
  if (!joined || (old && sameEnvironment(old, joined))) return;
  context.backEdges.set(loop, joined);
  context.progress.changed = true;
}

/** Binds a variable here, and for whoever reads it from elsewhere. */
export function assignVariable(context: Context, flow: Flow, binding: Binding, type: Type): void {
  const bound = without(type, 'unbound');
  context.slot(binding).add(bound);
  if (isTracked(binding, flow)) flow.env?.set(binding, bound);
}

/** What a variable holds here; second: whether it may be unbound. */
export function readVariable(
  context: Context,
  flow: Flow,
  binding: Binding,
): readonly [Type, boolean] {
  if (!isTracked(binding, flow) || !flow.env) return [context.slot(binding).type, false];
  const type = flow.env.get(binding);
  if (!type) return [[], true];
  const bound = without(type, 'unbound');
  return [bound, bound.length !== type.length];
}

/** Keeps the environment for handlers of the enclosing try: anything may raise. */
export function mayRaise(flow: Flow): void {
  if (!flow.env || !flow.raising) return;
  const last = flow.raising.at(-1);
  if (!last || !isCopy(flow.env, last)) flow.raising.push(new Map(flow.env));
}

function isCopy(a: Environment, b: Environment): boolean {
  if (a.size !== b.size) return false;
  for (const [binding, type] of a) if (b.get(binding) !== type) return false;
  return true;
}
