import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { verifyNote } from '../../src/konspekt.ts';
import type { Verdict } from '../../src/konspekt.ts';
import { readVault } from '../../src/vault/read-vault.ts';

/** The lesson on verification keeps one stale output on purpose. */
const stale = 'asyncio/Как проверяются примеры.md';

test('the course: every example is verified by run and reference, but one that is stale on purpose', async () => {
  const { notes } = await readVault(resolve(import.meta.dirname, '../../content'));
  const verdicts = new Map<string, readonly Verdict[]>();
  for (const { path, text } of notes) verdicts.set(path, await verifyNote(text, { note: path }));
  const lessons = [...verdicts].filter(([, own]) => own.length > 0);
  expect(lessons.length).toBeGreaterThanOrEqual(12);
  const all = lessons.flatMap(([path, own]) => own.map((verdict) => ({ path, verdict })));
  expect(all.length).toBeGreaterThanOrEqual(60);
  const others = all.filter(({ verdict }) => verdict.verdict !== 'verified');
  expect(others.map(({ path, verdict }) => [path, verdict.verdict])).toEqual([[stale, 'drifted']]);
});
