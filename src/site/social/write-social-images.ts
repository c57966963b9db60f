import { createHash } from 'node:crypto';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Course } from '../course.ts';
import { socialImageOf } from './social-address.ts';
import { socialImage } from './social-image.ts';

/** Writes a picture for each lesson into a built site; those that were made before are taken from the cache. */
export async function writeSocialImages(
  course: Course,
  folder: string,
  cache: string,
): Promise<void> {
  await mkdir(cache, { recursive: true });
  const pages = new Map(course.lessons.map(({ slug, title }) => [slug, title]));
  for (const [slug, title] of new Map([['', course.title], ...pages])) {
    const key = createHash('sha256')
      .update(JSON.stringify(['1', title, course.title]))
      .digest('hex');
    const kept = join(cache, `${key.slice(0, 32)}.jpg`);
    const target = join(folder, socialImageOf(slug));
    await mkdir(dirname(target), { recursive: true });
    try {
      await copyFile(kept, target);
    } catch {
      // Not made yet.
      const image = await socialImage(title, course.title);
      await writeFile(kept, image);
      await writeFile(target, image);
    }
  }
}
