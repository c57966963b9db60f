import { resolve } from 'node:path';
import { build } from 'astro';
import { baseOf } from '../base-of.ts';
import { packageRoot, siteConfig, type SiteOptions } from '../config.ts';
import { coursePages, type CoursePages } from '../course-pages.ts';
import { createCodeHighlighter } from '../highlighter.ts';
import type { PageStore } from '../render-kept.ts';
import { folderState, type BuiltRecord } from './built-record.ts';
import { frameOf } from './frame.ts';
import { refreshPages } from './refresh-pages.ts';
import { SiteFiles } from './site-files.ts';
import { writeBeside } from './write-beside.ts';

type Made = Pick<BuiltRecord, 'bodies' | 'made'>;

/**
 * Builds a site. Where nothing changed that Astro sees, and the folder is as the last build left it, only the texts that
 * changed are put into its pages.
 */
export async function buildChanged(options: SiteOptions, store: PageStore): Promise<void> {
  const { course, site } = options;
  const base = baseOf(options.base);
  const folder = resolve(packageRoot, options.outDir);
  const pages = await coursePages(course, base, await createCodeHighlighter(), store);
  const frame = await frameOf(course, pages.pages, [base, site ?? null]);
  const name = `built ${folder}`;
  const before = ((await store.read(name)) ?? null) as BuiltRecord | null;
  // Whatever happens from here on, the folder is not what it was.
  await store.write(name, null);
  const isKnown = before?.frame === frame && (await stateOf(folder)) === before.state;
  const made = await (isKnown
    ? refresh(options, folder, pages, before)
    : buildAnew(options, pages));
  const record: BuiltRecord = { frame, ...made, state: await folderState(folder) };
  await store.write(name, record);
}

async function stateOf(folder: string): Promise<string | null> {
  // A folder that is not there, or not to be read, is no site that was built before.
  return folderState(folder).catch(() => null);
}

async function refresh(
  { course, site }: SiteOptions,
  folder: string,
  { pages, summaries, base }: CoursePages,
  before: BuiltRecord,
): Promise<Made> {
  const bodies = await refreshPages(folder, pages, before.bodies);
  const files = new SiteFiles(folder, before.made);
  await writeBeside(course, summaries, files, base, site);
  return { bodies, made: await files.finish() };
}

async function buildAnew(options: SiteOptions, pages: CoursePages): Promise<Made> {
  let result: Made = { bodies: {}, made: {} };
  const onMade = (made: Made): unknown => (result = made);
  await build(siteConfig({ ...options, work: { pages, onMade } }));
  return result;
}
