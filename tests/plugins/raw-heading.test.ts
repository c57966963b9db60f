import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { rawHeading } from '../../plugins/raw-heading.ts';

function outline(markdown: string): string[] {
  const tree: Root = unified().use(remarkParse).use(rawHeading).parse(markdown);
  return tree.children.map((node) => {
    const text = 'value' in node ? node.value : '';
    return `${node.type} ${node.position?.start.line}-${node.position?.end.line} ${text}`.trim();
  });
}

test('a fence right after a heading in HTML is a fence', () => {
  expect(outline('<h3>Тонкости</h3>\n```python\nx = 1\n```')).toEqual([
    'html 1-1 <h3>Тонкости</h3>',
    'code 2-4 x = 1',
  ]);
});

test('a heading in HTML ends a paragraph, and another paragraph follows', () => {
  expect(outline('до\n  <H2 id="a">Два <b>слова</b></H2>  \nпосле')).toEqual([
    'paragraph 1-1',
    'html 2-2 <H2 id="a">Два <b>слова</b></H2>',
    'paragraph 3-3',
  ]);
});

test('all but a complete heading on one line stays as CommonMark has it', () => {
  expect(outline('<h3>\nx\n</h3>\n```\ny\n```')).toHaveLength(1);
  expect(outline('<h3>a</h4>\n```\ny\n```')).toHaveLength(1);
  expect(outline('<h3>a</h3> b\n```\ny\n```')).toHaveLength(1);
  expect(outline('<div>\n<h3>a</h3>\n```\ny\n```')).toHaveLength(1);
  expect(outline('    <h3>a</h3>')).toEqual(['code 1-1 <h3>a</h3>']);
});

test('lines may end in CR LF, and the heading may stand in a quote or a list', () => {
  expect(outline('<h3>a</h3>\r\n```\r\nx\r\n```\r\n')).toHaveLength(2);
  expect(outline('> <h3>a</h3>\n> ```\n> x\n> ```\n')).toHaveLength(1);
});
