import { expect, test } from 'vitest';
import { canvasProblems } from '../../src/vault/canvas-problems.ts';
import { canvasFigure } from '../../src/site/canvas/canvas-figure.ts';
import { courseOfVault } from '../../src/site/course-of-vault.ts';
import { interfaceTexts } from '../../src/site/interface-texts.ts';
import { readCanvas } from '../../src/vault/canvas.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from '../vault/folder.ts';
import { renderPage } from './render-page.ts';

const place = { x: 0, y: 0, width: 200, height: 100 };
const canvas = JSON.stringify({
  nodes: [
    { id: 'g', type: 'group', label: 'Группа', x: -20, y: -20, width: 600, height: 300 },
    { id: 't', type: 'text', text: '**Карточка** о [[a]]', ...place },
    { id: 'f', type: 'file', file: 'a.md', subpath: '#Раздел', ...place, x: 300 },
    { id: 'p', type: 'file', file: 'личное.md', ...place, y: 150 },
    { id: 'l', type: 'link', url: 'https://x.org/?a="><script>', ...place, y: 500 },
    'не карточка',
  ],
  edges: [
    { fromNode: 't', toNode: 'f', label: 'ведёт' },
    { fromNode: 't', toNode: 'p' },
  ],
});
const files = {
  'a.md': '---\nstatus: готово\ntags: [тема/часть]\n---\n![[схема.canvas]]\n\n## Раздел\n\nтело\n',
  'b.md': '---\nstatus: нет\n---\n#тема\n\n![[все.base]]\n',
  'личное.md': '---\npublish: false\nstatus: готово\ntags: [тема]\n---\nтайна\n',
  'схема.canvas': canvas,
  'все.base':
    'filters:\n  and:\n    - file.hasTag("тема")\n    - status != "нет"\nproperties:\n  status:\n    displayName: Состояние\n' +
    'views:\n  - type: table\n    name: Готовые\n    order: [file.name, status, file.tags]\n',
  'странное.base': 'filters: file.mtime > now() - "7d"\nviews:\n  - type: cards\n',
};

test('a canvas is a page: its cards in order below the names of their groups, and embedded the same', async () => {
  const html = await renderPage(files, 'схема.canvas');
  expect(html.replaceAll(/<[^>]+>/gu, '')).toMatch(
    /x\.org[\s\S]*Группа[\s\S]*Карточка о a[\s\S]*тело/u,
  );
  expect(await renderPage(files)).toContain('<strong>Карточка</strong>');
});

test('a canvas is drawn, with its connections in words', () => {
  const figure = canvasFigure(readCanvas(canvas) ?? { nodes: [], edges: [] }, interfaceTexts.ru);
  expect(figure).toContain('<li>Карточка о a → a: ведёт</li>');
  expect(figure.match(/<rect/gu)).toHaveLength(5);
  expect(figure).not.toContain('<script>');
});

test('neither canvases nor bases tell of notes that are not published', async () => {
  for (const note of ['схема.canvas', 'все.base']) {
    expect(await renderPage(files, note)).not.toMatch(/личное|тайна/u);
  }
  const course = courseOfVault(await readVault(await folder(files)), new Map());
  const drawn = course.lessons.find(({ path }) => path === 'схема.canvas')?.canvas;
  expect(JSON.stringify(drawn)).not.toContain('личное');
});

test('a base is a table of the notes that it finds; one that is not understood is shown as written', async () => {
  const html = await renderPage(files, 'все.base');
  const cells = [...html.matchAll(/<t[hd]>(.*?)<\/t[hd]>/gu)].map(([, cell = '']) =>
    cell.replaceAll(/<[^>]+>/gu, ''),
  );
  expect(cells).toEqual(['name', 'Состояние', 'tags', 'a', 'готово', '#тема/часть']);
  expect(await renderPage(files, 'b.md')).toContain('Готовые');
  expect(await renderPage(files, 'странное.base')).toContain('file.mtime > now()');
});

test('canvases that cannot be read, and cards of files that are not there, are told with their place', async () => {
  const { links } = await readVault(await folder({ 'Тема.md': '' }));
  expect(canvasProblems('c.canvas', '{"nodes"', { links })).toMatchObject([{ rule: 'bad-canvas' }]);
  const json = '{"nodes":[\n  {"id":"1","type":"file","file":"Темы.md"}]}';
  expect(canvasProblems('c.canvas', json, { links })).toMatchObject([
    { rule: 'missing-embed', line: 2, column: 34, message: expect.stringContaining('Тема') },
  ]);
  expect(canvasProblems('c.canvas', '', { links })).toEqual([]);
});
