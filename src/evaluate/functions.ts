import type * as S from '../python/syntax.ts';
import type { Scope } from '../translate/1-resolve/scope.ts';
import { isComprehension, subExpressions, walkBody } from '../translate/1-resolve/walk.ts';
import { block } from './block.ts';
import { expression } from './expression.ts';
import { Frame } from './frame.ts';
import type { Machine, Steps } from './machine.ts';
import { finish } from './machine.ts';
import { documentation, signatureText } from './signature.ts';

type FunctionNode = S.FunctionDef | S.AsyncFunctionDef | S.Lambda;

/** The function that a `def` or a lambda makes: its defaults are evaluated now. */
export function* makeFunction(machine: Machine, node: FunctionNode, frame: Frame): Steps<unknown> {
  const defaults = yield* defaultValues(machine, node.args, frame);
  const scope = machine.resolution.scopes.get(node) ?? frame.scope;
  const name = node.kind === 'Lambda' ? '<lambda>' : node.name;
  const qualname = `${frame.prefix}${name}`;
  const run = (args: readonly unknown[]): Steps<unknown> => {
    const own = new Frame(scope, frame, frame.globals, null, `${qualname}.<locals>.`);
    bindParameters(machine, node.args, scope, args, defaults, own);
    return body(machine, node, own);
  };
  const f = asFunction(machine, node, run);
  const doc = node.kind === 'Lambda' ? null : documentation(node.body);
  return machine.py.def(f, signatureText(name, node.args), {
    qualname,
    ...(doc === null ? {} : { doc }),
    defaults: Object.fromEntries(defaults),
    globals: frame.globals.globals,
  });
}

/** In JavaScript's own kinds of function, by which the runtime tells generators and coroutines. */
function asFunction(
  machine: Machine,
  node: FunctionNode,
  run: (args: readonly unknown[]) => Steps<unknown>,
): (...args: unknown[]) => unknown {
  const yields = node.kind !== 'Lambda' && isGenerator(node.body);
  if (node.kind === 'AsyncFunctionDef')
    return yields
      ? async function* (...args: unknown[]) {
          const steps = run(args);
          let step = steps.next();
          while (!step.done) {
            try {
              const { kind, value } = step.value;
              const sent: unknown =
                kind === 'yield' ? yield value : await machine.py.awaitable(value);
              step = steps.next(sent);
            } catch (error) {
              step = steps.throw(error);
            }
          }
        }
      : async (...args: unknown[]) => {
          const steps = run(args);
          let step = steps.next();
          while (!step.done) {
            try {
              step = steps.next(await machine.py.awaitable(step.value.value));
            } catch (error) {
              step = steps.throw(error);
            }
          }
          return step.value;
        };
  if (!yields) return (...args) => finish(run(args));
  return function* (...args: unknown[]) {
    const steps = run(args);
    try {
      let step = steps.next();
      while (!step.done) {
        try {
          step = steps.next(yield step.value.value);
        } catch (error) {
          step = steps.throw(error);
        }
      }
      return step.value;
    } finally {
      steps.return(undefined);
    }
  };
}

function* body(machine: Machine, node: FunctionNode, frame: Frame): Steps<unknown> {
  if (node.kind === 'Lambda') return yield* expression(machine, node.body, frame);
  const end = yield* block(machine, node.body, frame);
  return typeof end === 'object' ? end.returned : null;
}

function* defaultValues(
  machine: Machine,
  { posonlyargs, args, defaults, kwonlyargs, kwDefaults }: S.Arguments,
  frame: Frame,
): Steps<Map<string, unknown>> {
  const values = new Map<string, unknown>();
  const positional = [...posonlyargs, ...args];
  const first = positional.length - defaults.length;
  for (const [i, node] of defaults.entries())
    values.set(positional[first + i]?.arg ?? '', yield* expression(machine, node, frame));
  for (const [i, node] of kwDefaults.entries())
    if (node) values.set(kwonlyargs[i]?.arg ?? '', yield* expression(machine, node, frame));
  return values;
}

/** Arguments come as the runtime lays them out (calls/bind.ts). */
function bindParameters(
  machine: Machine,
  parameters: S.Arguments,
  scope: Scope,
  values: readonly unknown[],
  defaults: ReadonlyMap<string, unknown>,
  frame: Frame,
): void {
  const { posonlyargs, args, vararg, kwonlyargs, kwarg } = parameters;
  const set = (name: string, value: unknown): void => {
    const binding = scope.bindings.get(name);
    if (binding) frame.variables.set(binding, value === undefined ? defaults.get(name) : value);
  };
  const positional = [...posonlyargs, ...args];
  positional.forEach(({ arg }, i) => set(arg, values[i]));
  const rest = values.slice(positional.length);
  if (kwonlyargs.length === 0 && !kwarg) {
    if (vararg) set(vararg.arg, machine.py.tuple.of(...rest));
    return;
  }
  for (const { arg } of [...(vararg ? [vararg] : []), ...kwonlyargs, ...(kwarg ? [kwarg] : [])])
    set(arg, rest.shift());
}

/** A body with a `yield` of its own. */
function isGenerator(statements: readonly S.Statement[]): boolean {
  let found = false;
  const visit = (node: S.Expression): void => {
    if (node.kind === 'Yield' || node.kind === 'YieldFrom') found = true;
    if (!isComprehension(node)) subExpressions(node).forEach(visit);
  };
  walkBody(statements, { expression: visit });
  return found;
}
