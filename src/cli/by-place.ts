import type { Problem } from '../vault/problem.ts';

/** By note, then by place. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.note !== b.note) return a.note < b.note ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
