import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from './course-pages.ts';
import { prefixOf } from './languages.ts';

/** Where in its page's file a text is, in bytes, and which. */
export interface PlacedBody {
  readonly digest: string;
  readonly start: number;
  readonly length: number;
}

/** Where the text of the pages is while Astro makes everything around it. */
export class PageBodies {
  /** Nobody can write it into a note: it is made anew for each build. */
  readonly #mark = `konspekt-${crypto.randomUUID()}`;
  readonly #bodies = new Map<string, string>();

  /** What stands for the page's text meanwhile. Where Astro makes pictures, it has to see the text itself. */
  markFor(page: Page): string {
    if (page.imageFiles !== undefined && page.imageFiles.length > 0) return page.html;
    this.#bodies.set(fileOf(page), page.html);
    return this.#mark;
  }

  /** Puts the texts into the pages of a built site. `finish` is what else is to be done to a page, its text aside. */
  async fill(
    folder: string,
    finish: (html: string) => string,
  ): Promise<Record<string, PlacedBody>> {
    const placed: Record<string, PlacedBody> = {};
    for (const [file, body] of this.#bodies) {
      const path = join(folder, file);
      const parts = finish(await readFile(path, 'utf8')).split(this.#mark);
      if (parts.length !== 2)
        throw new Error(`${file}: has ${parts.length - 1} places for its text`);
      await writeFile(path, parts.join(body));
      const [start, length] = [parts[0] ?? '', body].map((text) => Buffer.byteLength(text));
      placed[file] = { digest: bodyDigest(body), start: start ?? 0, length: length ?? 0 };
    }
    return placed;
  }
}

/** The file of a page within the site. */
export function fileOf({ language, slug }: Page): string {
  return join(prefixOf(language), slug, 'index.html');
}

/** Names a text. */
export function bodyDigest(body: string): string {
  return createHash('sha256').update(body).digest('hex');
}
