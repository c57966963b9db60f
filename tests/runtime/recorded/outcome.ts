import { str, typeName } from '../../../src/runtime/runtime.ts';

/** What a call gives, or `TypeError: message` as the recording scripts write an exception. */
export function outcomeOf(run: () => string): string {
  try {
    return run();
  } catch (error) {
    return `${typeName(error)}: ${str(error)}`;
  }
}

/** Runs every row of a table; the rows that came out otherwise, few enough to read. */
export function differences<Row>(
  rows: readonly Row[],
  actual: (row: Row) => string,
  expected: (row: Row) => string,
): { row: Row; actual: string; expected: string }[] {
  return rows
    .map((row) => ({ row, actual: outcomeOf(() => actual(row)), expected: expected(row) }))
    .filter((one) => one.actual !== one.expected)
    .slice(0, 5);
}
