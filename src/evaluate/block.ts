import type * as S from '../python/syntax.ts';
import type { Completion, Frame, Machine, Steps } from './machine.ts';
import { statement } from './statement.ts';

/** Runs statements one after another, until one of them leaves the block. */
export function* block(
  machine: Machine,
  statements: readonly S.Statement[],
  frame: Frame,
): Steps<Completion> {
  for (const one of statements) {
    const end = yield* statement(machine, one, frame);
    if (end) return end;
  }
  return undefined;
}
