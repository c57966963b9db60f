import { join } from 'node:path';
import { writeSurroundings } from '../around/write-surroundings.ts';
import type { Course } from '../course.ts';
import { writeFeeds } from '../feed.ts';
import { publishAttachment } from '../publish-attachment.ts';
import { fileStamp } from './built-record.ts';
import type { SiteFiles } from './site-files.ts';

/** Writes what stands beside the pages: previews, drawings of surroundings, feeds, and the files that lessons use. */
export async function writeBeside(
  course: Course,
  summaries: ReadonlyMap<string, string>,
  files: SiteFiles,
  base: string,
  site: string | undefined,
): Promise<void> {
  await writeSurroundings(course, summaries, files, base);
  await writeFeeds(course, summaries, files, base, site);
  for (const { file, address } of course.attachments()) {
    const from = `${file} ${await fileStamp(file)}`;
    await files.put(join(address), from, (target) => publishAttachment(file, target));
  }
}
