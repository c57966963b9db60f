import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, onTestFinished, test } from 'vitest';
import { socialImage } from '../../src/site/social/social-image.ts';
import { writeSocialImages } from '../../src/site/social/write-social-images.ts';
import { course } from './small-course.ts';

test('any title makes a picture of the size that services ask for', async () => {
  for (const title of ['Задачи', 'a<b>&"c', 'слово '.repeat(60), 'x'.repeat(300), '\u0000🎉', '']) {
    const { width, height, format } = await sharp(await socialImage(title, 'Курс')).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'jpeg' });
  }
});

test('each lesson has its picture, and the start page; those made before are taken from the cache', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'konspekt-social-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await writeSocialImages(course, join(folder, 'a'), join(folder, 'cache'));
  for (const name of ['index.jpg', 'async/tasks.jpg', 'вступление.jpg'])
    expect((await stat(join(folder, 'a/_social', name))).size).toBeGreaterThan(1000);
  await writeSocialImages(course, join(folder, 'b'), join(folder, 'cache'));
  const [one, other] = await Promise.all(
    ['a', 'b'].map((out) => readFile(join(folder, out, '_social/index.jpg'))),
  );
  expect(other?.equals(one ?? Buffer.from(''))).toBe(true);
});
