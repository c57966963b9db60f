import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { panel } from '../../plugins/panel/panel.ts';
import { textContent } from '../../plugins/text-content.ts';
import type { Verdict } from '../../src/verify/verdict.ts';
import { tasksVerdicts } from '../site/tasks-verdicts.ts';

/** The code blocks of one language, in their order. */
function code(verdict: Verdict, language: string): string[] {
  const found: string[] = [];
  const root: Element = {
    type: 'element',
    tagName: 'section',
    properties: {},
    children: panel(verdict, 'ru').children,
  };
  visit(root, 'element', (node) => {
    const { className } = node.properties;
    if (Array.isArray(className) && className.includes(`language-${language}`))
      found.push(textContent(node));
  });
  return found;
}

test('the TypeScript on the page is byte for byte the text that ran', () => {
  for (const verdict of tasksVerdicts) {
    if (verdict.translation === null) continue;
    expect(`${code(verdict, 'typescript').join('\n')}\n`).toBe(verdict.translation.typescript);
  }
});

test('the original is as the author wrote it, comments and tabs too, without outputs recorded in it', () => {
  for (const verdict of tasksVerdicts) {
    expect(code(verdict, 'python')).toContain(verdict.example.own.text);
  }
});
