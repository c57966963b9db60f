import { expect, test } from 'vitest';
import type { Verdict } from '../../src/verify/verdict.ts';
import type { PageStore } from '../../src/site/render-kept.ts';
import { courseOfVault } from '../../src/site/course-of-vault.ts';
import { createRenderer } from '../../src/site/render-note.ts';
import { readVault } from '../../src/vault/read-vault.ts';
import { folder } from '../vault/folder.ts';
import { tasksNote } from './tasks-note.ts';
import { tasksVerdicts } from './tasks-verdicts.ts';

type Files = Readonly<Record<string, string>>;

/** What the page of a.md says, and whether it was made for that. */
async function made(
  store: Map<string, unknown>,
  files: Files,
  verdicts: readonly Verdict[] = [],
  situation = '',
): Promise<{ html: string; isNew: boolean }> {
  let isNew = false;
  const kept: PageStore = {
    read: async (key) => structuredClone(store.get(key)),
    write: async (key, value) => {
      isNew = true;
      store.set(key, value);
    },
  };
  const course = courseOfVault(await readVault(await folder(files)), new Map([['a.md', verdicts]]));
  const lesson = course.lessons.find(({ path }) => path === 'a.md');
  if (lesson === undefined) throw new Error('no lesson');
  const options = { store: kept, situation };
  const { html } = await createRenderer(course, 'ru', '/', async () => null, options)(lesson);
  return { html, isNew };
}

const files = {
  'a.md': 'Вот [[б]], [[б#Часть]], [[нет]], #тег и ![[в]]',
  'б.md': '# Б\n\n## Часть\n\nтекст',
  'в.md': 'Вставка с [[г]]',
  'г.md': 'Г',
};

test('a note is rendered once, as long as nothing changes', async () => {
  const store = new Map<string, unknown>();
  const first = await made(store, files);
  expect(first.isNew).toBe(true);
  expect(await made(store, files)).toEqual({ ...first, isNew: false });
  const elsewhere = { ...files, 'д.md': 'другая', 'б.md': `${files['б.md']} другой` };
  expect(await made(store, elsewhere)).toEqual({ ...first, isNew: false });
});

test.each<[string, Files]>([
  ['what it embeds', { 'в.md': 'Другая вставка' }],
  ['the title of what it links to', { 'б.md': '---\npermalink: other\n---\n# Б\n\n## Часть' }],
  ['a heading that it links to', { 'б.md': '# Б\n\n## Участь' }],
  ['a note that appears', { 'нет.md': 'теперь есть' }],
  ['a note that its embed links to', { 'г.md': '---\npublish: false\n---\n' }],
])('a note is rendered again after a change of %s', async (_what, change) => {
  const store = new Map<string, unknown>();
  const before = await made(store, files);
  const after = await made(store, { ...files, ...change });
  expect(after.isNew).toBe(true);
  expect(after.html).not.toBe(before.html);
  expect(after.html).toBe((await made(new Map(), { ...files, ...change })).html);
});

test('a note is rendered again after a change of its verdicts, and of the code', async () => {
  const store = new Map<string, unknown>();
  const note = { 'a.md': tasksNote };
  const before = await made(store, note, tasksVerdicts);
  expect(await made(store, note, tasksVerdicts)).toEqual({ ...before, isNew: false });
  const failed = tasksVerdicts.map((verdict) => ({ ...verdict, status: 'failed' as const }));
  const after = await made(store, note, failed);
  expect(after.isNew).toBe(true);
  expect(after.html).not.toBe(before.html);
  expect((await made(store, note, failed, 'another version')).isNew).toBe(true);
});

test('what cannot be rendered fails, and is not kept', async () => {
  const course = courseOfVault(await readVault(await folder(files)), new Map());
  const resolveFor = (): never => {
    throw new Error('the link index is broken');
  };
  const store = new Map<string, unknown>();
  await made(store, files);
  const kept: PageStore = { read: async (key) => store.get(key), write: async () => undefined };
  const broken = { ...course, resolveFor: () => resolveFor };
  const render = createRenderer(broken, 'ru', '/', async () => null, { store: kept });
  const lesson = course.lessons.find(({ path }) => path === 'a.md');
  if (lesson === undefined) throw new Error('no lesson');
  await expect(render(lesson)).rejects.toThrow('the link index is broken');
});
