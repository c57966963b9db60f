import type * as S from '../python/syntax.ts';
import { assign } from './assign.ts';
import { expression } from './expression.ts';
import { Frame } from './frame.ts';
import type { Machine, Steps } from './machine.ts';
import { finish } from './machine.ts';

type Made = S.ListComp | S.SetComp | S.DictComp;

/** A list, set or dict comprehension. */
export function* comprehension(machine: Machine, node: Made, frame: Frame): Steps<unknown> {
  const { py } = machine;
  const inner = inside(machine, node, frame);
  const source = yield* firstIterator(machine, node, frame);
  const values: unknown[] = [];
  const made = new py.Dict<unknown, unknown>();
  const visit = function* (): Steps<void> {
    if (node.kind === 'DictComp') {
      const key = yield* expression(machine, node.key, inner);
      py.setItem(made, key, yield* expression(machine, node.value, inner));
    } else values.push(yield* expression(machine, node.elt, inner));
  };
  yield* loop(machine, node.generators, 0, source, inner, visit);
  if (node.kind === 'DictComp') return made;
  return node.kind === 'SetComp' ? py.set(values) : values;
}

/** A generator expression: its first iterable is asked for an iterator now, the rest runs when it is consumed. */
export function* generatorExpression(
  machine: Machine,
  node: S.GeneratorExp,
  frame: Frame,
): Steps<unknown> {
  const inner = inside(machine, node, frame);
  const source = yield* firstIterator(machine, node, frame);
  const visit = function* (): Steps<void> {
    yield { kind: 'yield', value: yield* expression(machine, node.elt, inner) };
  };
  return machine.py.lazy(source, function* () {
    for (const signal of loop(machine, node.generators, 0, source, inner, visit))
      yield signal.value;
  });
}

function inside(machine: Machine, node: Made | S.GeneratorExp, frame: Frame): Frame {
  const scope = machine.resolution.scopes.get(node) ?? frame.scope;
  return new Frame(scope, frame, frame.globals, null, frame.prefix);
}

function* firstIterator(
  machine: Machine,
  node: Made | S.GeneratorExp,
  frame: Frame,
): Steps<Iterator<unknown>> {
  const [first] = node.generators;
  return machine.py.iter(first ? yield* expression(machine, first.iter, frame) : []);
}

function* loop(
  machine: Machine,
  generators: readonly S.Comprehension[],
  index: number,
  source: Iterator<unknown>,
  frame: Frame,
  visit: () => Steps<void>,
): Steps<void> {
  const generator = generators[index];
  if (!generator) return yield* visit();
  for (let step = source.next(); !step.done; step = source.next()) {
    yield* assign(machine, generator.target, step.value, frame);
    let holds = true;
    for (const test of generator.ifs)
      if (holds) holds = machine.py.truthy(yield* expression(machine, test, frame));
    if (!holds) continue;
    const next = generators[index + 1];
    const inner = next ? machine.py.iter(finish(expression(machine, next.iter, frame))) : source;
    yield* loop(machine, generators, index + 1, inner, frame, visit);
  }
}
