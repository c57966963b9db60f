import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Course } from './course.ts';
import { languages, prefixOf } from './languages.ts';

/** Writes into a built site a small page for each other address of a lesson, which leads to it. No page is replaced. */
export async function writeRedirects(course: Course, folder: string, base: string): Promise<void> {
  const start = base.replace(/\/?$/, '/');
  for (const language of languages) {
    for (const { slug, title, redirects = [] } of course.lessons) {
      const href = `${start}${prefixOf(language)}${encodeURI(slug === '' ? slug : `${slug}/`)}`;
      for (const address of redirects) {
        const file = join(folder, prefixOf(language), address, 'index.html');
        if (address === '' || (await exists(file))) continue;
        await mkdir(join(file, '..'), { recursive: true });
        await writeFile(file, redirectPage(href, title, language));
      }
    }
  }
}

function redirectPage(href: string, title: string, language: string): string {
  return `<!doctype html>${toHtml(
    h('html', { lang: language }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('title', title),
        h('meta', { httpEquiv: 'refresh', content: `0; url=${href}` }),
        h('meta', { name: 'robots', content: 'noindex' }),
        h('link', { rel: 'canonical', href }),
      ]),
      h('body', h('a', { href }, title)),
    ]),
  )}`;
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch {
    return false;
  }
}
