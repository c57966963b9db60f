import { stripTypeScriptTypes } from 'node:module';
import * as fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { layout } from '../../../src/translate/3-print/layout/layout.ts';
import type { TsBlock } from '../../../src/translate/3-print/tree.ts';
import { shapeOfTree } from './es-shape.ts';
import { makeValid } from './make-valid.ts';
import { shapeOfText } from './parsed-shape.ts';
import { programs } from './random-trees.ts';

/** The runs are the same each time: a counterexample found by other seeds belongs into `layout.test.ts`. */
const RUNS = { seed: 20260101, numRuns: 250 } as const;

/** A program in which `await`, `yield` and `return` are allowed. */
function wrap(body: TsBlock): TsBlock {
  return makeValid({
    statements: [
      { kind: 'import', names: [{ imported: 'print' }], from: 'konspekt/runtime' },
      {
        kind: 'functionDeclaration',
        async: true,
        generator: true,
        name: 'main',
        parameters: [],
        body,
      },
    ],
  });
}

/** What Prettier makes of the text. TypeScript's parser fails on some generic calls after `<<`, Babel's does not. */
async function prettified(text: string): Promise<string> {
  try {
    return await format(text, { parser: 'typescript', filepath: 'program.ts' });
  } catch {
    return format(text, { parser: 'babel-ts', filepath: 'program.ts' });
  }
}

describe('random programs', () => {
  test.each([false, true])('are left alone by Prettier (comments: %s)', async (comments) => {
    const property = fc.asyncProperty(programs(comments).map(wrap), async (program) => {
      const { typescript } = layout(program);
      expect(await prettified(typescript)).toBe(typescript);
    });
    await fc.assert(property, RUNS);
  });

  test('mean in JavaScript what the tree means', () => {
    const property = fc.property(programs(true).map(wrap), (program) => {
      expect(shapeOfText(layout(program).javascript)).toEqual(shapeOfTree(program));
    });
    fc.assert(property, RUNS);
  });

  test('have the JavaScript that Node makes of their TypeScript', () => {
    const property = fc.property(programs(true).map(wrap), (program) => {
      const { typescript, javascript } = layout(program);
      expect(javascript).toHaveLength(typescript.length);
      expect(blanks(javascript)).toBe(blanks(stripTypeScriptTypes(typescript)));
    });
    fc.assert(property, RUNS);
  });
});

/** Node blanks a wide character by a wide blank, and puts a `;` before a member that begins with a bracket. */
function blanks(javascript: string): string {
  return javascript
    .replace(/[\u00a0\u2002\ufeff]/g, ' ')
    .replace(/^( *)(?:;| )( +\[)/gm, '$1 $2')
    .replace(/ +$/gm, '');
}
