import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'astro';
import { siteConfig } from '../../src/site/config.ts';
import type { Course } from '../../src/site/course.ts';

export interface BuiltSite {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds a course into a folder of its own. */
export async function buildCourse(course: Course): Promise<BuiltSite> {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const folder = await mkdtemp(join(tmpdir(), 'konspekt-site-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    await build(
      siteConfig({ course, outDir: join(folder, 'dist'), cacheDir: join(folder, 'cache') }),
    );
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder: join(folder, 'dist'), remove };
}
