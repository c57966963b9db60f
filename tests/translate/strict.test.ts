import { expect, test } from 'vitest';
import { translate } from '../../src/translate/translate.ts';
import { measuredPrograms } from './programs.ts';
import { strictErrors } from './strict-check.ts';

test('the TypeScript of every case and every note passes tsc --strict, without any', async () => {
  const texts = new Map<string, string>();
  for (const [name, python] of measuredPrograms()) {
    const translation = translate(python);
    if (!Array.isArray(translation)) texts.set(name, translation.typescript);
  }
  const errors = await strictErrors(texts);
  expect(Object.fromEntries(errors)).toEqual({});
  const open = [...texts].filter(([, text]) =>
    /(?::|<|\||\bas)\s*any\b(?!\()|\bany\[\]/.test(withoutText(text)),
  );
  expect(open.map(([name]) => name)).toEqual([]);
}, 300_000);

/** Strings and comments may say what they like. */
function withoutText(code: string): string {
  return code.replaceAll(
    /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/\/.*$/gm,
    '""',
  );
}
