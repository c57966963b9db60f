import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { parseNote } from '../../plugins/parse-note.ts';
import { findExamples } from '../../src/examples/find-examples.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { createReference } from '../../src/run/reference.ts';
import { createVerifier } from '../../src/verify/verify.ts';

/** The lesson on verification keeps one stale output on purpose. */
const stale = 'asyncio/Как проверяются примеры.md';

const verifier = createVerifier();
const reference = createReference();
afterAll(() => Promise.all([verifier.close(), reference.close()]));

test('the course: every example is verified by run and reference, but one that is stale on purpose', async () => {
  const { notes } = await readVault(resolve(import.meta.dirname, '../../content'));
  const examples = notes.flatMap(({ path, text }) =>
    findExamples(parseNote(text), text, path).examples.map((example) => ({ path, example })),
  );
  const verdicts = await Promise.all(
    examples.map(async ({ path, example }) => ({ path, ...(await verifier.verify(example)) })),
  );
  expect(new Set(verdicts.map(({ path }) => path)).size).toBeGreaterThanOrEqual(12);
  expect(verdicts.length).toBeGreaterThanOrEqual(60);
  const others = verdicts.filter(({ status }) => status !== 'verified');
  expect(others.map(({ path, status }) => [path, status])).toEqual([[stale, 'drifted']]);
  for (const { path, example, transcript } of verdicts) {
    const cpython = await reference.run(example.program);
    expect([path, example.line, transcript?.stdout]).toEqual([path, example.line, cpython.stdout]);
  }
});
