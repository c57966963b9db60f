import type { NotePart } from '../../plugins/note-part.ts';
import type { Resolve, Resolved } from '../../plugins/resolve.ts';
import { findHeading } from '../vault/find-heading.ts';
import type { Outlines } from '../vault/outlines.ts';
import { resolveLink } from '../vault/resolve-link.ts';
import type { Vault } from '../vault/vault.ts';
import type { Attachment, Lesson } from './course.ts';
import { headingSlugs } from './heading-slugs.ts';
import { mediaOf } from './media.ts';

export interface ResolverOptions {
  readonly vault: Vault;
  readonly outlines: Outlines;
  /** The notes that have pages, by their paths. */
  readonly lessons: ReadonlyMap<string, Lesson>;
  /** Other files, by their paths. */
  readonly files: ReadonlyMap<string, Attachment>;
  /** Is told of each file that a page uses. */
  readonly onUse: (file: Attachment) => void;
}

/** Finds the pages and files that links mean: `start` is where the pages of this language begin, `base` the site. */
export function linkResolver(options: ResolverOptions, start: string, base: string): Resolve {
  const { vault, lessons, files, onUse } = options;
  return (link, from) => {
    const { resolution: found, headings } = resolveLink(vault.links, link, from);
    if (found.kind === 'missing' || found.kind === 'outside') return { kind: 'missing' };
    const lesson = lessons.get(found.path);
    if (lesson !== undefined)
      return noteLink({ ...link, headings: [...headings] }, lesson, options, start);
    const file = files.get(found.path);
    if (file === undefined) return { kind: 'missing' };
    onUse(file);
    return { kind: 'file', href: base + encoded(file.address), media: mediaOf(found.path) };
  };
}

/** Names of files may have any sign in them: `#` and `?` too. */
function encoded(address: string): string {
  return address.split('/').map(encodeURIComponent).join('/');
}

function noteLink(
  link: Parameters<Resolve>[0],
  { path, slug, title }: Lesson,
  { outlines }: ResolverOptions,
  start: string,
): Resolved {
  const page = slug === '' ? start : `${start}${encodeURI(slug)}/`;
  const outline = outlines.of(path);
  if (link.block !== null) {
    const wanted = link.block.toLowerCase();
    const id = outline?.blocks.find((block) => block.toLowerCase() === wanted);
    if (id === undefined) return { kind: 'note', href: page, title, path };
    const part: NotePart = { kind: 'block', id };
    return { kind: 'note', href: `${page}#user-content-block-${id}`, title, path, part };
  }
  // A base has views where a note has headings: all of it is shown.
  if (link.headings.length === 0 || outline === null)
    return { kind: 'note', href: page, title, path, part: { kind: 'all' } };
  const { headings } = outline;
  const found = findHeading(headings, link.headings);
  if (found === null) {
    const anchor = outline.anchors.find((name) => name === link.headings.at(-1));
    const place = anchor === undefined ? '' : `#user-content-${encodeURIComponent(anchor)}`;
    return { kind: 'note', href: page + place, title, path };
  }
  const slugAt = headingSlugs(headings, title)[found.index] ?? '';
  const anchor = slugAt === '' ? '' : `#${encodeURIComponent(slugAt)}`;
  const part: NotePart = { kind: 'section', heading: found.index };
  return { kind: 'note', href: page + anchor, title, path, part };
}
