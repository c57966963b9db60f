import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { courseOfVault } from '../../src/site/course-of-vault.ts';
import type { Course } from '../../src/site/course.ts';
import { readVault } from '../../src/vault/read-vault.ts';

const files = {
  'index.md': '---\ntitle: Курс\n---\n',
  'Папка/02 - Вторая заметка.md': 'без заголовка',
  'Папка/Первая.md': '# Своё название\n\nтекст\n\n## Раздел два\n',
  'Ссылки.md':
    '---\naliases: [Связи]\npermalink: links\ntags: [обзор]\n---\n[[Первая#Раздел два]] ![[#^тут]] #Обзор/часть\n\nx ^here\n',
  'личное.md': '---\npublish: false\n---\nтайна',
  'img/схема.png': 'png',
  'img/лишняя.png': 'png',
};

let folder: string;
let course: Course;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'konspekt-vault-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  course = courseOfVault(await readVault(folder), new Map());
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const link = (
  target: string,
  headings: string[] = [],
): { target: string; headings: string[]; block: null } => ({
  target,
  headings,
  block: null,
});

test('lessons have readable addresses, and titles from properties, headings or names', () => {
  const lessons = course.lessons.map(({ slug, title, order }) => ({ slug, title, order }));
  expect(lessons).toEqual(
    expect.arrayContaining([
      { slug: '', title: 'Курс', order: null },
      { slug: 'папка/02-вторая-заметка', title: 'Вторая заметка', order: 2 },
      { slug: 'папка/первая', title: 'Своё название', order: null },
    ]),
  );
  expect(course.title).toBe('Курс');
});

test('a private note is no lesson, and links to it lead nowhere', () => {
  expect(course.lessons.some(({ path }) => path === 'личное.md')).toBe(false);
  expect(course.resolveFor('ru', '/')(link('личное'), 'index.md')).toEqual({ kind: 'missing' });
});

test('links lead to pages of the same language, below the base, with their heading', () => {
  const resolve = course.resolveFor('en', '/course/');
  expect(resolve(link('Первая', ['Раздел два']), 'index.md')).toMatchObject({
    kind: 'note',
    href: `/course/en/${encodeURI('папка/первая')}/#${encodeURIComponent('раздел-два')}`,
  });
});

test('only attachments that lessons use are published', () => {
  const resolved = course.resolveFor('ru', '/')(link('схема.png'), 'index.md');
  expect(resolved).toEqual({
    kind: 'file',
    href: encodeURI('/_files/img/схема.png'),
    media: 'image',
  });
  expect(course.attachments().map(({ address }) => address)).toEqual(['_files/img/схема.png']);
});

test('lessons know who links to them; private notes are not among those', () => {
  const linking = course.backlinks?.get('Папка/Первая.md') ?? [];
  expect(linking.map(({ path }) => path)).toEqual(['Ссылки.md']);
});

test('tags have pages, with those nested in them, whatever their case', () => {
  const tags = [...(course.tags?.values() ?? [])].map(({ name, slug, lessons }) => [
    name,
    slug,
    lessons.map(({ path }) => path).join(),
  ]);
  expect(tags).toEqual([
    ['обзор', 'tags/обзор', 'Ссылки.md'],
    ['Обзор/часть', 'tags/обзор/часть', 'Ссылки.md'],
  ]);
});

test('a permalink is the address; the path and other names lead there', () => {
  const lesson = course.lessons.find(({ path }) => path === 'Ссылки.md');
  expect(lesson).toMatchObject({ slug: 'links', redirects: ['связи', 'ссылки'] });
});

test('a link to a block leads to its anchor', () => {
  const resolve = course.resolveFor('ru', '/');
  expect(resolve({ target: 'ссылки', headings: [], block: 'HERE' }, 'index.md')).toMatchObject({
    href: '/links/#user-content-block-here',
    part: { kind: 'block', id: 'here' },
  });
});
