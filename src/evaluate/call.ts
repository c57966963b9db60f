import type * as S from '../python/syntax.ts';
import { expression, items } from './expression.ts';
import type { Frame, Machine, Steps } from './machine.ts';
import { readName } from './names.ts';

/** A call, with everything that its arguments may be. */
export function* callExpression(machine: Machine, node: S.Call, frame: Frame): Steps<unknown> {
  const { py } = machine;
  if (isBareSuper(node)) return ownSuper(machine, frame);
  const f = yield* expression(machine, node.func, frame);
  const args = yield* items(machine, node.args, frame);
  const keywords = yield* namedArguments(machine, f, node.keywords, frame);
  const { builtins } = py;
  if (args.length === 0 && keywords.size === 0) {
    if (f === builtins.globals) return frame.globals.globals;
    if (f === builtins.locals || f === builtins.vars) return namesOf(machine, frame);
    if (f === builtins.dir) return py.sorted(namesOf(machine, frame) as Map<string, unknown>);
  }
  const evaluates = f === builtins.eval || f === builtins.exec;
  if (evaluates && args.length === 1 && keywords.size === 0)
    args.push(frame.globals.globals, namesOf(machine, frame));
  return py.call(f, args, keywords);
}

function* namedArguments(
  machine: Machine,
  f: unknown,
  nodes: readonly S.Keyword[],
  frame: Frame,
): Steps<Map<unknown, unknown>> {
  const { py } = machine;
  const keywords = new Map<unknown, unknown>();
  for (const { arg, value } of nodes) {
    const given = yield* expression(machine, value, frame);
    if (arg !== null) {
      keywords.set(arg, given);
      continue;
    }
    const mapping = new py.Dict<unknown, unknown>();
    py.method(mapping, 'update', [given]);
    for (const [name, one] of mapping) {
      if (keywords.has(name))
        throw new py.TypeError(
          `${py.str(py.getAttr(f, '__qualname__', 'function'))}() got multiple values for keyword argument '${py.str(name)}'`,
        );
      keywords.set(name, one);
    }
  }
  return keywords;
}

/** What `locals()` gives here. */
function namesOf({ py }: Machine, frame: Frame): unknown {
  const owner = frame.owner();
  if (owner.names !== null) return owner.names;
  const names = new py.Dict<unknown, unknown>();
  for (const [binding, value] of owner.variables) names.set(binding.name, value);
  return names;
}

function isBareSuper({ func, args, keywords }: S.Call): boolean {
  return func.kind === 'Name' && func.id === 'super' && args.length + keywords.length === 0;
}

/** `super()` in a method: of the class around it and the first argument. */
function ownSuper(machine: Machine, frame: Frame): unknown {
  const { py } = machine;
  const method = frame.owner();
  const [self] = method.variables.values();
  for (let at = method.outer; at; at = at.outer) {
    if (at.made !== null) return py.call(py.superOf, [at.made, self]);
  }
  return py.call(readName(machine, frame, 'super'), []);
}
