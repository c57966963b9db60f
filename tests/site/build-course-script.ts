import { join } from 'node:path';
import { build } from 'astro';
import { siteConfig } from '../../src/site/config.ts';
import type { Course } from '../../src/site/course.ts';

/** `node build-course-script.ts MODULE FOLDER`: builds the module's `course` into FOLDER/dist. */
const [module = '', folder = ''] = process.argv.slice(2);
const { course } = (await import(new URL(module, import.meta.url).href)) as { course: Course };
await build(siteConfig({ course, outDir: join(folder, 'dist'), cacheDir: join(folder, 'cache') }));
