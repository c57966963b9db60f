import type * as S from '../python/syntax.ts';
import { assign } from './assign.ts';
import { block } from './block.ts';
import { expression } from './expression.ts';
import type { Completion, Frame, Machine, Steps } from './machine.ts';

/** A `for` loop. A generator that it leaves early stays open, as in Python. */
export function* forLoop(machine: Machine, node: S.For, frame: Frame): Steps<Completion> {
  const source = machine.py.iter(yield* expression(machine, node.iter, frame));
  for (let step = source.next(); !step.done; step = source.next()) {
    yield* assign(machine, node.target, step.value, frame);
    const end = yield* block(machine, node.body, frame);
    if (end === 'break') return undefined;
    if (typeof end === 'object') return end;
  }
  return yield* block(machine, node.orelse, frame);
}

/** A `while` loop. */
export function* whileLoop(machine: Machine, node: S.While, frame: Frame): Steps<Completion> {
  while (machine.py.truthy(yield* expression(machine, node.test, frame))) {
    const end = yield* block(machine, node.body, frame);
    if (end === 'break') return undefined;
    if (typeof end === 'object') return end;
  }
  return yield* block(machine, node.orelse, frame);
}
