import type { Budgets } from './transcript.ts';

/** What an example may use unless somebody says otherwise. */
export const defaultBudgets: Budgets = {
  realMs: 20_000,
  cpuMs: 10_000,
  memoryBytes: 512 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  events: 100_000,
  steps: 1_000_000,
};
